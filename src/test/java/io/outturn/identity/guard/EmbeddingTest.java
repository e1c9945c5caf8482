package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.embed-in", value = "https://www.example.org, https://shop.example:8443")
class EmbeddingTest {
  @Inject Visitor visitor;

  @Test
  void letsTheNamedSitesFrameForms() {
    assertThat(policy("/s/none"))
        .contains("frame-ancestors https://www.example.org https://shop.example:8443")
        .doesNotContain("frame-ancestors 'none'");
  }

  @Test
  void keepsEverythingElseOutOfFrames() {
    for (var path : new String[] {"/sign-in", "/", "/api/v1/surveys", "/static/staff.css"}) {
      assertThat(policy(path)).as(path).contains("frame-ancestors 'none'");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "http://www.example.org", "https://a.example; script-src *", "https://a/b"})
  void takesNothingThatIsNoSite(String origin) {
    assertThatThrownBy(() -> new Embedding(List.of(origin)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("OUTTURN_EMBED_IN");
  }

  private String policy(String path) {
    return visitor.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
  }
}
