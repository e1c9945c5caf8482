package io.outturn.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is sent, as Standard Webhooks says (standardwebhooks.com, symmetric signature v1).
 *
 * @param text {@code whsec_} and the base 64 of 256 random bits
 */
record SigningSecret(String text) {
  private static final String PREFIX = "whsec_";
  private static final SecureRandom RANDOM = new SecureRandom();

  SigningSecret {
    if (!text.startsWith(PREFIX)) {
      throw new IllegalArgumentException("A signing secret begins with " + PREFIX);
    }
  }

  static SigningSecret fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
  }

  /** The signature of a message, for its header. */
  String sign(String id, long seconds, String body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      var key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      var signed = (id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8);
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    } catch (NoSuchAlgorithmException | InvalidKeyException never) {
      throw new AssertionError("Every Java has HMAC-SHA256", never);
    }
  }

  @Override
  public String toString() {
    return "SigningSecret[hidden]";
  }
}
