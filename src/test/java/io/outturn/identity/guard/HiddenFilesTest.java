package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies beside the pages is served to nobody, whoever asks and however it is written. */
@Tag("database")
@MicronautTest(transactional = false)
class HiddenFilesTest {
  @Inject Visitor visitor;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.git/config",
        "/.git/HEAD",
        "/.env",
        "/pom.xml",
        "/application.properties",
        "/static/.git/config",
        "/static/../application.properties",
        "/static/%2e%2e/application.properties",
        "/static/..%2fapplication.properties",
        "/static/%252e%252e/application.properties",
        "/static/..%5capplication.properties",
        "/static//application.properties",
        "/static/htmx/../../../../../application.properties",
        "/static/%2e%2e/db/migration/V001__surveys.sql",
        "/static/../views/layout.html",
        "/static/file:/etc/passwd",
        "/static/%00",
        "/data/mariadb.password",
        "/META-INF/MANIFEST.MF",
        "/WEB-INF/web.xml",
      })
  void areNotServed(String path) {
    for (var cookie : new String[] {"none=1", visitor.cookie()}) {
      var answer = visitor.get(path, "Cookie", cookie);
      assertThat(answer.statusCode()).as(path).isBetween(300, 499);
      assertThat(answer.body())
          .doesNotContain(
              "datasources", "th:fragment", "CREATE TABLE", "repositoryformat", "root:");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/static", "/static/", "/static/htmx", "/static/htmx/", "/api/v1/openapi/"})
  void areNotListed(String folder) {
    var answer = visitor.get(folder);
    assertThat(answer.statusCode()).isBetween(300, 499);
    assertThat(answer.body()).doesNotContain("form.css", "htmx.min.js", ".yml\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/env",
        "/beans",
        "/routes",
        "/loggers",
        "/heapdump",
        "/threaddump",
        "/refresh",
        "/stop",
        "/caches",
        "/flyway",
        "/configprops",
        "/swagger-ui",
        "/h2-console",
        "/actuator"
      })
  void areNotFoundWhereFrameworksPutTheirs(String path) {
    assertThat(visitor.get(path).statusCode()).isBetween(300, 499);
    assertThat(visitor.get(path, "Cookie", visitor.cookie()).statusCode()).isEqualTo(404);
  }
}
