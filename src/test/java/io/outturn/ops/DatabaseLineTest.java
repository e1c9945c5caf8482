package io.outturn.ops;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseLineTest {
  private static final String AWAY = "jdbc:mysql://db.example.org:3306/outturn";

  @ParameterizedTest
  @ValueSource(
      strings = {
        AWAY + "?sslMode=VERIFY_IDENTITY",
        AWAY + "?useUnicode=true&sslMode=verify_ca",
        "jdbc:mysql://localhost/outturn",
        "jdbc:mysql://127.0.0.1:3307/outturn?sslMode=DISABLED",
        "jdbc:mysql://[::1]:3307/outturn",
        "jdbc:mysql://someone:secret@localhost:3306/outturn"
      })
  void isProtectedByAnEncryptedLineOrByStayingHere(String url) {
    assertThatCode(() -> DatabaseLine.check(url, null)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        AWAY,
        AWAY + "?sslMode=REQUIRED",
        AWAY + "?sslMode=PREFERRED&note=sslMode=VERIFY_IDENTITY2",
        "jdbc:mysql://localhost,db.example.org/outturn",
        "jdbc:mysql://localhost.example.org/outturn",
        "jdbc:mysql:loadbalance://db.example.org/outturn",
        "jdbc:mysql://localhost@db.example.org/outturn",
        "anything"
      })
  void refusesWhatCouldBeReadOrAnsweredByOthers(String url) {
    assertThatThrownBy(() -> DatabaseLine.check(url, null))
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("DATASOURCES_DEFAULT_URL")
        .hasMessageContaining("sslMode=VERIFY_IDENTITY");
  }

  @Test
  void leavesItToAnOperatorWhoTrustsTheNetwork() {
    assertThatCode(() -> DatabaseLine.check(AWAY, "trusted")).doesNotThrowAnyException();
  }
}
