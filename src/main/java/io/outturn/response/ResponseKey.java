package io.outturn.response;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What makes a submission repeatable without being counted twice: two submissions with one key are
 * one response. It is the SHA-256 of where it came from, so a copy of the database holds no usable
 * link. Keys of different origins never meet.
 */
public final class ResponseKey implements Comparable<ResponseKey> {
  private final byte[] hash;

  private ResponseKey(byte[] hash) {
    this.hash = hash;
  }

  /** The one-time key that a public form carries. */
  public static ResponseKey ofPublicForm(String slug, String formKey) {
    return new ResponseKey(sha256("public\0" + slug + "\0" + formKey));
  }

  /** The token of a personal link. */
  public static ResponseKey ofInvitation(String token) {
    return new ResponseKey(sha256("invitation\0" + token));
  }

  /** A row of an import, named by its source and its own identifier there. */
  public static ResponseKey ofImport(String source, String row) {
    return new ResponseKey(sha256("import\0" + source + "\0" + row));
  }

  /** The 32 bytes that the database keeps. */
  public byte[] bytes() {
    return hash.clone();
  }

  /** The order of the bytes, in which the database locks responses. */
  @Override
  public int compareTo(ResponseKey other) {
    return Arrays.compareUnsigned(hash, other.hash);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ResponseKey key && Arrays.equals(hash, key.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }

  static ResponseKey stored(byte[] hash) {
    return new ResponseKey(hash.clone());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
