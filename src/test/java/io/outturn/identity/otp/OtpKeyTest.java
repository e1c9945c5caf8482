package io.outturn.identity.otp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtpKeyTest {
  /** The bytes 12345678901234567890 of the examples in RFC 6238, appendix B. */
  private static final OtpKey RFC = new OtpKey("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
  })
  void agreesWithTheRfc(long seconds, String code) {
    assertThat(RFC.step(code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    assertThat(RFC.step(code, Instant.ofEpochSecond(seconds + 30))).hasValue(seconds / 30);
    assertThat(RFC.step(code, Instant.ofEpochSecond(seconds - 30))).hasValue(seconds / 30);
    assertThat(RFC.step(code, Instant.ofEpochSecond(seconds + 60))).isEmpty();
    assertThat(RFC.step(code, Instant.ofEpochSecond(seconds - 60))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "28708", "2870820", "abcdef", "28708²", "-87082"})
  void takesNothingElse(String code) {
    assertThat(RFC.step(code, Instant.ofEpochSecond(59))).isEmpty();
  }

  @Test
  void isReadWithTheGapThatAppsShow() {
    assertThat(RFC.step(" 287 082 ", Instant.ofEpochSecond(59))).hasValue(1);
  }

  @Test
  void neverRepeatsAndKeepsOutOfLogs() {
    var key = OtpKey.fresh();
    assertThat(key).isNotEqualTo(OtpKey.fresh());
    assertThat(OtpKey.parse(key.text())).contains(key);
    assertThat(key.toString()).doesNotContain(key.text());
    assertThat(OtpKey.parse("short")).isEmpty();
  }

  @Test
  void isShownAsAPicture() {
    var picture = QrPicture.of(RFC.uri("grace+x@example.org"));
    assertThat(picture.size()).isBetween(29, 80);
    assertThat(picture.path()).startsWith("M4 4h1v1h-1z").matches("(M\\d+ \\d+h1v1h-1z)+");
    assertThat(RFC.uri("grace+x@example.org"))
        .isEqualTo(
            "otpauth://totp/Outturn:grace%2Bx%40example.org?secret="
                + RFC.text()
                + "&issuer=Outturn");
  }
}
