package io.outturn.response;

import io.outturn.survey.question.Day;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.Written;
import io.outturn.survey.question.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Whether an answer is one to a question. */
public final class Fit {
  /**
   * Longer than any form allows, so that imported words are kept whole, and short enough for one
   * packet.
   */
  public static final int LONGEST_WORDS = 100_000;

  /** The longest words to the option that asks for them, in characters. */
  public static final int LONGEST_OTHER = 500;

  /** The longest e-mail address; RFC 5321, section 4.5.3.1.3, less its brackets. */
  public static final int LONGEST_EMAIL = 254;

  /** What conditions can compute with, see {@link io.outturn.survey.logic.Value.Amount}. */
  private static final BigDecimal BEYOND = BigDecimal.TEN.pow(15);

  private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private Fit() {}

  /**
   * Checks everything that the question says about its answers; whether one is required is the
   * form's affair, and whether it counts is decided by the person's way.
   *
   * @param channel imported words may be longer than the form's field
   */
  static boolean of(Question question, Answer answer, Channel channel) {
    if (answer instanceof Answer.NotApplicable) {
      return question.notApplicable().isPresent();
    }
    return switch (question) {
      case Rated rated ->
          answer instanceof Answer.Rating(int value) && rated.scale().contains(value);
      case SingleChoice choice -> one(choice, answer);
      case YesNo choice -> one(choice, answer);
      case MultipleChoice choice -> several(choice, answer);
      case Ranking ranking ->
          answer instanceof Answer.Ranked(var options) && known(ranking, options);
      case Quantity quantity ->
          answer instanceof Answer.Amount(var number) && within(quantity, number);
      case Day day -> answer instanceof Answer.Date(var date) && within(day, date);
      case Written written ->
          answer instanceof Answer.Words(var text)
              && isAtMost(
                  channel == Channel.IMPORT ? LONGEST_WORDS : written.maximumLength(), text);
      case Email _ -> answer instanceof Answer.Words(var text) && isEmail(text);
      case Matrix _, Statement _ -> false;
    };
  }

  private static boolean one(Optioned question, Answer answer) {
    return answer instanceof Answer.Chosen chosen
        && chosen.options().size() == 1
        && chosen(question, chosen);
  }

  private static boolean several(MultipleChoice question, Answer answer) {
    return answer instanceof Answer.Chosen chosen
        && chosen(question, chosen)
        && (chosen.options().size() == 1
            || chosen.options().stream()
                .noneMatch(id -> question.option(id).orElseThrow().exclusive()));
  }

  private static boolean chosen(Optioned question, Answer.Chosen chosen) {
    return known(question, chosen.options())
        && chosen.other().map(words -> words(question, chosen, words)).orElse(true);
  }

  private static boolean words(Optioned question, Answer.Chosen chosen, String words) {
    return !words.isBlank()
        && isAtMost(LONGEST_OTHER, words)
        && chosen.options().stream().anyMatch(id -> question.option(id).orElseThrow().other());
  }

  private static boolean known(Optioned question, List<String> options) {
    return options.stream().allMatch(id -> question.option(id).isPresent());
  }

  private static boolean within(Quantity asked, BigDecimal number) {
    return number.abs().compareTo(BEYOND) < 0
        && number.scale() <= asked.decimals()
        && asked.least().map(least -> number.compareTo(least) >= 0).orElse(true)
        && asked.most().map(most -> number.compareTo(most) <= 0).orElse(true);
  }

  private static boolean within(Day asked, LocalDate day) {
    return !day.isBefore(asked.earliest().orElse(FIRST_DAY))
        && !day.isAfter(asked.latest().orElse(LAST_DAY))
        && !day.isBefore(FIRST_DAY)
        && !day.isAfter(LAST_DAY);
  }

  /**
   * Whether a text can be an e-mail address: something on both sides of the last at sign, a dot
   * inside its domain, and no blank or control character. Whether mail arrives only mail can tell.
   */
  public static boolean isEmail(String text) {
    int at = text.lastIndexOf('@');
    int dot = text.lastIndexOf('.');
    return isAtMost(LONGEST_EMAIL, text)
        && at > 0
        && dot > at + 1
        && dot < text.length() - 1
        && text.codePoints()
            .noneMatch(each ->
                Character.isWhitespace(each)
                    || Character.isSpaceChar(each)
                    || Character.isISOControl(each));
  }

  /** Whether a text has at most so many characters; an emoji is one. */
  private static boolean isAtMost(int longest, String text) {
    return text.codePointCount(0, text.length()) <= longest;
  }
}
