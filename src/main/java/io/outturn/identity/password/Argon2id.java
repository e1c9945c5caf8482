package io.outturn.identity.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with the parameters that OWASP's Password Storage Cheat Sheet recommends: 19
 * MiB, two passes, one lane. A stored hash names its own, so these may grow without anybody
 * noticing.
 */
final class Argon2id {
  private static final int MEMORY_KIB = 19456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([\\w+/]+)\\$([\\w+/]+)");

  private Argon2id() {}

  /** The hash under a fresh salt, as PHC strings write it. */
  static String hash(String password) {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    var hash = compute(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
    return written(salt, hash);
  }

  /**
   * What stands in where there is no hash: it takes as long as any, and no password is known for
   * it.
   */
  static String nobodys() {
    return written(new byte[SALT_BYTES], new byte[HASH_BYTES]);
  }

  private static String written(byte[] salt, byte[] hash) {
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(MEMORY_KIB, PASSES, LANES, text(salt), text(hash));
  }

  /**
   * Whether it is the password, compared in constant time.
   *
   * @throws IllegalArgumentException when the stored text is no hash of ours
   */
  static boolean matches(String password, String stored) {
    var parts = FORM.matcher(stored);
    if (!parts.matches()) {
      throw new IllegalArgumentException("A stored password is not an Argon2id hash");
    }
    var expected = Base64.getDecoder().decode(parts.group(5));
    var salt = Base64.getDecoder().decode(parts.group(4));
    var computed =
        compute(
            password,
            salt,
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            expected.length);
    return MessageDigest.isEqual(computed, expected);
  }

  private static byte[] compute(
      String password, byte[] salt, int memory, int passes, int lanes, int length) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    var hash = new byte[length];
    generator.generateBytes(bytes(password), hash);
    return hash;
  }

  /** The same password typed on another keyboard may come in other code points. */
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
