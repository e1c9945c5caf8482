package io.outturn.identity.otp;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * The key that an authenticator app shares with us: 160 random bits, as RFC 4226 recommends, in 32
 * signs of base 32. Its codes have six figures and change every 30 seconds.
 */
public record OtpKey(String text) {
  private static final Pattern FORM = Pattern.compile("[A-Z2-7]{32}");
  private static final Pattern CODE = Pattern.compile("[0-9]{6}");
  private static final int BYTES = 20;
  private static final int SECONDS = 30;
  private static final SecureRandom RANDOM = new SecureRandom();

  public OtpKey {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("A key has 32 signs of base 32");
    }
  }

  public static OtpKey fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new OtpKey(Base32.toBase32String(bytes));
  }

  /** What a form brought, unless it cannot be a key at all. */
  public static Optional<OtpKey> parse(String typed) {
    return FORM.matcher(typed).matches() ? Optional.of(new OtpKey(typed)) : Optional.empty();
  }

  /** The address that an app takes, in a picture or a link. */
  public String uri(String email) {
    var who = URLEncoder.encode(email, StandardCharsets.UTF_8);
    return "otpauth://totp/Outturn:" + who + "?secret=" + text + "&issuer=Outturn";
  }

  /**
   * Of which 30 seconds it is the code, counted from 1970: of the present ones, or of those just
   * before or after them, as clocks differ. Nothing when it is of none of them.
   */
  public OptionalLong step(String code, Instant now) {
    var typed = code.replaceAll("[\\s-]", "");
    long present = Math.floorDiv(now.getEpochSecond(), SECONDS);
    return CODE.matcher(typed).matches()
        ? LongStream.rangeClosed(present - 1, present + 1)
            .filter(step -> same(code(step), typed))
            .findFirst()
        : OptionalLong.empty();
  }

  private String code(long step) {
    try {
      var key = new SecretKeySpec(Base32.decode(text), "RAW");
      var moment = Instant.ofEpochSecond(step * SECONDS);
      return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key, moment);
    } catch (InvalidKeyException never) {
      throw new AssertionError("Any bytes are a key", never);
    }
  }

  private static boolean same(String code, String typed) {
    return MessageDigest.isEqual(
        code.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "OtpKey[hidden]";
  }
}
