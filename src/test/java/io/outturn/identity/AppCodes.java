package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.outturn.identity.otp.OtpKey;
import jakarta.inject.Singleton;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** The codes that an app of somebody shows. */
@Singleton
public final class AppCodes {
  private final SecondFactors factors;
  private final Clock clock;

  AppCodes(SecondFactors factors, Clock clock) {
    this.factors = factors;
    this.clock = clock;
  }

  /** Begins to ask somebody for codes, and tells the one that comes after the first. */
  public String begin(Person person) {
    var key = OtpKey.fresh();
    assertThat(factors.begin(person.id(), key, code(key, clock.instant()))).isPresent();
    return code(key, clock.instant().plus(Duration.ofSeconds(30)));
  }

  /** A filled-in form of a fresh key with its first code. */
  String form() {
    var key = OtpKey.fresh();
    return "key=" + key.text() + "&code=" + code(key, clock.instant());
  }

  private static String code(OtpKey key, Instant when) {
    try {
      var secret = new SecretKeySpec(Base32.decode(key.text()), "RAW");
      return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(secret, when);
    } catch (InvalidKeyException never) {
      throw new AssertionError(never);
    }
  }
}
