package io.outturn.survey.version;

import io.outturn.survey.Measure;
import io.outturn.survey.Survey;
import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.Stars;
import io.outturn.survey.question.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * SHA-256 over what a survey or a question says, and over nothing else: comments, the order of keys
 * and the form of the YAML leave it as it is. Every part goes in behind its length, so that no two
 * contents look alike.
 */
final class ContentHash {
  private final MessageDigest digest = sha256();

  private ContentHash() {}

  /** The hash of everything that a survey defines, as 64 hexadecimal digits. */
  static String of(Survey survey) {
    return new ContentHash().survey(survey).hex();
  }

  /**
   * The hash of what decides whether two answers may be counted together: the id, the type with its
   * scale, and all words around it. Whether an answer is required, or how long it may be, does not.
   */
  static String of(Question question) {
    return new ContentHash().question(question).hex();
  }

  private ContentHash survey(Survey survey) {
    word(survey.slug()).words(survey.languages());
    text(survey.title()).text(survey.purpose()).text(survey.privacy()).text(survey.thanks());
    word(survey.closesOn().map(Object::toString).orElse(""));
    number(survey.questions().size());
    survey.questions().forEach(question -> question(question).rules(question));
    number(survey.pages().size());
    survey.pages().forEach(page -> words(page.questions()));
    return words(survey.measures().stream().map(Measure::toString).toList());
  }

  private ContentHash question(Question question) {
    word(question.id()).text(question.text()).hint(question.hint());
    return switch (question) {
      case Recommend asked ->
          word("recommend").scale(asked).text(asked.lowest()).text(asked.highest());
      case Effort asked -> word("effort").scale(asked).text(asked.lowest()).text(asked.highest());
      case Satisfaction asked -> {
        word("satisfaction").scale(asked);
        asked.labels().forEach(this::text);
        yield this;
      }
      case Agreement _,
          Stars _,
          MatrixRow _,
          Optioned _,
          ShortText _,
          Quantity _,
          Day _,
          Email _,
          Matrix _,
          Statement _ ->
          throw new UnsupportedOperationException();
      case Comment _ -> word("comment");
    };
  }

  private ContentHash rules(Question question) {
    word(question.required() ? "required" : "optional");
    return number(question instanceof Comment comment ? comment.maximumLength() : 0);
  }

  private ContentHash scale(Rated question) {
    return number(question.scale().low()).number(question.scale().high());
  }

  private ContentHash hint(Optional<LocalizedText> hint) {
    number(hint.isPresent() ? 1 : 0);
    hint.ifPresent(this::text);
    return this;
  }

  private ContentHash text(LocalizedText text) {
    number(text.byLanguage().size());
    new TreeMap<>(text.byLanguage()).forEach((language, words) -> word(language).word(words));
    return this;
  }

  private ContentHash words(List<String> words) {
    number(words.size());
    words.forEach(this::word);
    return this;
  }

  private ContentHash word(String word) {
    var bytes = word.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
    return this;
  }

  private ContentHash number(int number) {
    digest.update((number + ";").getBytes(StandardCharsets.US_ASCII));
    return this;
  }

  private String hex() {
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
