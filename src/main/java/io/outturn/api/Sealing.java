package io.outturn.api;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts an answer for whoever asked for it: AES-256 in Galois/Counter Mode (NIST SP 800-38D)
 * with a random nonce of 96 bits before the text.
 */
final class Sealing {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private Sealing() {}

  static byte[] seal(byte[] secret, byte[] text) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, secret, nonce).doFinal(text);
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException never) {
      throw new AssertionError("Every Java has AES/GCM", never);
    }
  }

  /** The text; nothing with another secret than it was sealed with. */
  static Optional<byte[]> open(byte[] secret, byte[] sealed) {
    var rest = ByteBuffer.wrap(sealed);
    var nonce = new byte[NONCE];
    rest.get(nonce);
    var text = new byte[rest.remaining()];
    rest.get(text);
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, secret, nonce).doFinal(text));
    } catch (GeneralSecurityException another) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, byte[] secret, byte[] nonce)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
