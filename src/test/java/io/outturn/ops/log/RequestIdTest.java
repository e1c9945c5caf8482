package io.outturn.ops.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
class RequestIdTest {
  @Inject Visitor visitor;

  @Test
  void standsInEveryAnswerAndIsEachTimeAnother() {
    var first = id(visitor.get("/health"));
    assertThat(first).matches("[0-9a-f-]{36}");
    assertThat(
            List.of(id(visitor.get("/")), id(visitor.get("/nowhere")), id(visitor.get("/api/x"))))
        .doesNotHaveDuplicates()
        .doesNotContain(first)
        .allMatch(id -> id.length() == 36);
  }

  @Test
  void isTheProxysOwnWhereThatIsHarmless() {
    assertThat(id(visitor.get("/health", "X-Request-Id", "from-the-proxy-1")))
        .isEqualTo("from-the-proxy-1");
    assertThat(id(visitor.get("/health", "X-Request-Id", "\"} <script>"))).hasSize(36);
  }

  @Test
  void standsInTheLinesThatTheRequestCaused() {
    var root = (Logger) LoggerFactory.getLogger("io.outturn");
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    root.addAppender(heard);
    try {
      var refused = visitor.send("POST", "/sign-out", "", "Origin", "https://elsewhere.example");
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(heard.list)
          .filteredOn(line -> line.getFormattedMessage().startsWith("Refused a POST"))
          .isNotEmpty()
          .allSatisfy(
              line -> assertThat(line.getMDCPropertyMap()).containsEntry("request", id(refused)));
    } finally {
      root.detachAppender(heard);
    }
  }

  private static String id(HttpResponse<String> answer) {
    return answer.headers().firstValue(RequestId.HEADER).orElse("");
  }
}
