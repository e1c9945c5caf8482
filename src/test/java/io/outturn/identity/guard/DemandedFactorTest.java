package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.AppCodes;
import io.outturn.identity.Sessions;
import io.outturn.identity.Someone;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
@Property(name = "outturn.second-factor", value = "required")
class DemandedFactorTest {
  @Inject Visitor visitor;
  @Inject Someone someone;
  @Inject Sessions sessions;
  @Inject AppCodes codes;

  @Test
  void opensNothingUntilThereIsASecondFactor() {
    var person = someone.with();
    var cookie = "outturn-session=" + sessions.begin(person.id()).text();
    for (var path : new String[] {"/", "/me", "/tokens"}) {
      var answer = visitor.get(path, "Cookie", cookie);
      assertThat(answer.statusCode()).as(path).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).contains("/me/second-factor");
    }
    assertThat(visitor.get("/api/v1/surveys", "Cookie", cookie).statusCode()).isEqualTo(403);
    assertThat(visitor.get("/static/staff.css", "Cookie", cookie).statusCode()).isEqualTo(200);
    assertThat(visitor.get("/me/second-factor", "Cookie", cookie).body())
        .contains("Everybody here is asked for codes");
    codes.begin(person);
    assertThat(visitor.get("/me", "Cookie", cookie).statusCode()).isEqualTo(200);
    assertThat(visitor.get("/api/v1/surveys", "Cookie", cookie).statusCode()).isEqualTo(200);
  }

  @Test
  void letsPeopleSignInAndOut() {
    assertThat(visitor.get("/sign-in").statusCode()).isEqualTo(200);
    var cookie = "outturn-session=" + sessions.begin(someone.with().id()).text();
    assertThat(visitor.post("/sign-out", "", "Cookie", cookie).headers().firstValue("Location"))
        .contains("/sign-in");
  }
}
