package io.outturn.ops;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class StartUpCheckTest {
  private static final String DRIVER = "datasources.default.data-source-properties.";

  @Test
  void startsOnADatabaseThatKeepsMicroseconds() {
    assertThatCode(() -> ApplicationContext.run().close()).doesNotThrowAnyException();
  }

  /** The driver does of itself what an old greeting makes it do. */
  @Test
  void refusesToStartWhereMicrosecondsAreCut() {
    Map<String, Object> cutting = Map.of(DRIVER + "sendFractionalSeconds", "false");
    assertThatThrownBy(() -> ApplicationContext.run(cutting).close())
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("The database cuts times");
  }
}
