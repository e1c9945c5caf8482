package io.outturn.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is answered without a database: nothing here may start one. */
class CommandsTest {
  @Test
  void listsTheCommandsOfEveryFeature() {
    assertThat(said("--help")).contains("serve", "verify-tallies", "rebuild-tallies");
  }

  @Test
  void explainsOneCommand() {
    assertThat(said("verify-tallies", "--help")).startsWith("Usage: outturn verify-tallies");
  }

  @Test
  void explainsItselfWhenItDoesNotUnderstand() {
    assertThat(Commands.execute("frobnicate")).isEqualTo(2);
    assertThat(Commands.execute("verify-tallies", "--frobnicate")).isEqualTo(2);
  }

  private static String said(String... arguments) {
    var before = System.out;
    var heard = new ByteArrayOutputStream();
    System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
    try {
      assertThat(Commands.execute(arguments)).isZero();
      return heard.toString(StandardCharsets.UTF_8);
    } finally {
      System.setOut(before);
    }
  }
}
