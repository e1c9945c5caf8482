package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

/** Lines of the log as the delivered configuration writes them. */
@Tag("database")
@MicronautTest(transactional = false)
class LogShapeTest {
  private static final Instant MOMENT = Instant.parse("2026-03-29T00:30:00.125Z");
  private static final String FORGED = "Refused\r\n2026-03-29T00:00:00.000Z INFO  forged";
  @Inject ObjectMapper json;

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void keepsAMessageOnOneLine(String format) {
    assertThat(line(format).strip().lines()).hasSize(1);
  }

  @Test
  void tellsTheDayAndTheTimeInUtc() throws IOException {
    assertThat(line("text")).startsWith("2026-03-29T00:30:00.125Z WARN");
    assertThat(parsed()).containsEntry("timestamp", MOMENT.toEpochMilli());
  }

  @Test
  void isReadByPrograms() throws IOException {
    assertThat(parsed()).containsEntry("formattedMessage", FORGED).containsKeys("level", "mdc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void goesToTheConsoleAlone(String format) {
    var context = configured(format);
    List<Appender<?>> all = new ArrayList<>();
    for (var logger : context.getLoggerList()) {
      logger.iteratorForAppenders().forEachRemaining(all::add);
    }
    assertThat(all)
        .hasSize(1)
        .allSatisfy(each -> {
          assertThat(each).isInstanceOf(ConsoleAppender.class);
          assertThat(((ConsoleAppender<?>) each).getTarget()).isEqualTo("System.err");
        });
  }

  private java.util.Map<String, Object> parsed() throws IOException {
    return json.readValue(line("json"), Argument.mapOf(String.class, Object.class));
  }

  private static String line(String format) {
    var context = configured(format);
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    var event = new LoggingEvent("here", root, Level.WARN, FORGED, null, null);
    event.setInstant(MOMENT);
    var console =
        (ConsoleAppender<ch.qos.logback.classic.spi.ILoggingEvent>) root.getAppender(format);
    return new String(console.getEncoder().encode(event), StandardCharsets.UTF_8);
  }

  private static LoggerContext configured(String format) {
    var context = new LoggerContext();
    context.setMDCAdapter(MDC.getMDCAdapter());
    context.putProperty("OUTTURN_LOG_FORMAT", format);
    var reader = new JoranConfigurator();
    reader.setContext(context);
    try {
      reader.doConfigure(LogShapeTest.class.getResource("/logback.xml"));
      return context;
    } catch (JoranException wrong) {
      throw new AssertionError(wrong);
    }
  }
}
