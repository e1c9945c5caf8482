package io.outturn.survey.version;

import io.outturn.survey.question.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Every part goes in behind its length, so that no two contents look alike. */
final class Digest {
  private final MessageDigest digest = sha256();

  Digest text(Optional<LocalizedText> text) {
    number(text.isPresent() ? 1 : 0);
    text.ifPresent(this::text);
    return this;
  }

  Digest text(LocalizedText text) {
    number(text.byLanguage().size());
    new TreeMap<>(text.byLanguage()).forEach((language, words) -> word(language).word(words));
    return this;
  }

  Digest texts(List<LocalizedText> texts) {
    number(texts.size());
    texts.forEach(this::text);
    return this;
  }

  Digest words(Collection<String> words) {
    number(words.size());
    words.forEach(this::word);
    return this;
  }

  Digest word(String word) {
    var bytes = word.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
    return this;
  }

  Digest number(int number) {
    digest.update((number + ";").getBytes(StandardCharsets.US_ASCII));
    return this;
  }

  /** The hash as 64 hexadecimal digits; nothing can follow. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
