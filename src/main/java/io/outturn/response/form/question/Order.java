package io.outturn.response.form.question;

import io.outturn.survey.question.Option;
import io.outturn.survey.question.Optioned;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order in which one respondent sees shuffled options. It follows from the key of their
 * response alone, so it is the same after an error, in another language and on another device.
 */
public final class Order {
  private final byte[] key;

  private Order(byte[] key) {
    this.key = key;
  }

  /** The order for whoever gives the response with a key. */
  public static Order of(byte[] key) {
    return new Order(key.clone());
  }

  /** As the file has them, or by chance; those that keep their place at the end. */
  public List<Option> of(Optioned question) {
    if (!question.shuffled()) {
      return question.options();
    }
    return Stream.concat(
            question.options().stream()
                .filter(option -> !option.fixed())
                .sorted(Comparator.comparing(option -> lot(question.id(), option.id()))),
            question.options().stream().filter(Option::fixed))
        .toList();
  }

  /** What decides about an option's place: as good as drawn, and always drawn alike. */
  private String lot(String question, String option) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(key);
      digest.update((question + "\0" + option).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
