package io.outturn.ops.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.response.Intake;
import io.outturn.response.Sent;
import io.outturn.response.TestSurvey;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.admin.token", value = MetricsTest.TOKEN)
class MetricsTest {
  static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|");
  @Inject Visitor visitor;
  @Inject Intake intake;

  @Test
  void areForTheTokenAndTheAdministratorOnly() {
    assertThat(visitor.get("/metrics").statusCode()).isEqualTo(401);
    assertThat(visitor.get("/metrics", "Authorization", "Bearer wrong").statusCode())
        .isEqualTo(401);
    assertThat(visitor.get("/metrics", "Cookie", visitor.cookie(Role.RESEARCHER)).statusCode())
        .isEqualTo(403);
    assertThat(visitor.get("/metrics", "Cookie", visitor.cookie()).statusCode()).isEqualTo(200);
    assertThat(visitor.get("/prometheus").statusCode()).isNotEqualTo(200);
  }

  @Test
  void countSubmissionsBySurveyAndOutcome() {
    var version = TestSurvey.fresh();
    intake.submit(Sent.to(version, "a").rating("recommend", 9).submission());
    intake.submit(Sent.to(version, "b").rating("recommend", 3).submission());
    assertThat(scraped())
        .containsPattern(
            "outturn_submissions_total\\{outcome=\"stored\",survey=\"%s\"} 2\\.0"
                .formatted(version.survey().slug()));
  }

  /** A token in an address, or an address that nobody serves, would be a label of its own. */
  @Test
  void nameRoutesByTheirTemplate() {
    var token = UUID.randomUUID().toString();
    visitor.get("/i/" + token);
    visitor.get("/s/service-experience");
    visitor.get("/nowhere/" + token);
    visitor.get("/sign-in/" + token);
    assertThat(scraped()).contains("http_server_requests_seconds_count{").doesNotContain(token);
    assertThat(scraped()).contains("uri=\"/s/{slug}\"");
  }

  @Test
  void haveTheNamesThatAreDocumented() throws IOException {
    visitor.get("/health");
    intake.submit(Sent.to(TestSurvey.fresh(), "a").rating("recommend", 9).submission());
    var text = Files.readString(Path.of("docs/operations.md"));
    var names = DOCUMENTED.matcher(text).results().map(row -> row.group(1)).toList();
    var scraped = scraped();
    assertThat(names)
        .hasSizeGreaterThan(10)
        .allSatisfy(name -> assertThat(scraped).containsPattern("(?m)^" + name + "[ {]"));
    assertThat(scraped.lines().filter(line -> line.startsWith("outturn_")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(names).contains(line.split("[ {]", 2)[0]));
  }

  private String scraped() {
    return visitor.get("/metrics", "Authorization", "Bearer " + TOKEN).body();
  }
}
