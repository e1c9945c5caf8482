package io.outturn.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The hash of an entry: SHA-256 over a version, the number, the hash before, the time in
 * microseconds and every text behind its length, so that nothing can be moved from one field to the
 * next. A text that is not there has the length -1.
 */
final class Seal {
  private static final byte VERSION = 1;
  private final MessageDigest digest = sha256();

  private Seal() {}

  static String of(Noted entry) {
    return HexFormat.of().formatHex(new Seal().over(entry));
  }

  private byte[] over(Noted entry) {
    digest.update(VERSION);
    add(entry.number());
    digest.update(HexFormat.of().parseHex(entry.previous()));
    add(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
    add(entry.actorKind());
    add(entry.actor());
    add(entry.action());
    add(entry.subjectKind());
    add(entry.subject());
    add(entry.before());
    add(entry.after());
    add(entry.request());
    add(entry.network());
    return digest.digest();
  }

  private void add(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  private void add(Optional<String> text) {
    text.ifPresentOrElse(this::add, () -> add(-1));
  }

  private void add(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
