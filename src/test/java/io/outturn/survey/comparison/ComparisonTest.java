package io.outturn.survey.comparison;

import static io.outturn.survey.comparison.Change.ADDED;
import static io.outturn.survey.comparison.Change.OPTIONS;
import static io.outturn.survey.comparison.Change.ORDER;
import static io.outturn.survey.comparison.Change.REMOVED;
import static io.outturn.survey.comparison.Change.SCALE;
import static io.outturn.survey.comparison.Change.TYPO;
import static io.outturn.survey.comparison.Change.UNCHANGED;
import static io.outturn.survey.comparison.Change.WORDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.outturn.survey.question.Comment;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Prompt;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Asked CHANNEL =
      choice("Which channel did you use?", "email", "E-mail", "phone", "Telephone");

  @Test
  void nothingChangedInAQuestionThatIsTheSame() {
    assertThat(changes(recommend("How likely?"), recommend("How likely?")))
        .containsExactly(UNCHANGED);
    assertThat(changes(comment("Why?", true, 100), comment("Why?", false, 2000)))
        .as("rules for the answer are not what is asked")
        .containsExactly(UNCHANGED);
  }

  @Test
  void tellsACorrectionFromAnotherWording() {
    assertThat(changes(recommend("How likley?"), recommend("How likely?"))).containsExactly(TYPO);
    assertThat(changes(recommend("How likely?"), recommend("How unlikely?")))
        .containsExactly(WORDING);
    assertThat(changes(comment("Why?", false, 9), commentWithHint("Why?", "In short.")))
        .containsExactly(WORDING);
  }

  @Test
  void anotherTypeOrOtherStepsAreAnotherScale() {
    assertThat(changes(comment("Why?", false, 9), recommend("Why?"))).containsExactly(SCALE);
    assertThat(changes(satisfaction("Very satisfied"), satisfaction("Delighted")))
        .containsExactly(SCALE);
    assertThat(changes(satisfaction("Very satisfied"), satisfaction("Very satisfeid")))
        .containsExactly(TYPO);
  }

  @Test
  void anotherLanguageIsAnotherWording() {
    var before = question(text(Map.of("en", "Why?")));
    var after = question(text(Map.of("en", "Why?", "de", "Warum?")));
    assertThat(changes(before, after)).containsExactly(WORDING);
  }

  @Test
  void seesWhatHappensToOptions() {
    var question = "Which channel did you use?";
    assertThat(options(choice(question, "phone", "Telephone", "email", "E-mail")))
        .containsExactly(ORDER);
    assertThat(options(choice(question, "email", "E-mail"))).containsExactly(OPTIONS);
    assertThat(options(choice(question, "email", "E-mail", "phone", "Mobile")))
        .containsExactly(OPTIONS);
    assertThat(options(choice(question, "email", "E-mail", "phone", "Telephon")))
        .containsExactly(TYPO);
    assertThat(options(choice(question, "email", "E-mail", "chat", "Telephone")))
        .containsExactly(OPTIONS);
  }

  @Test
  void namesAllChangesTheWeightiestFirst() {
    var all = options(choice("How did you call us?", "phone", "Telephon", "email", "Post"));
    assertThat(all).containsExactly(OPTIONS, WORDING, ORDER, TYPO);
    assertThat(new Finding("x", all).decisive().effect()).isEqualTo(Change.Effect.BREAK);
  }

  @Test
  void findsWhatCameAndWhatWent() {
    var findings =
        Comparison.of(
            List.of(recommend("How likely?"), comment("Why?", false, 9)),
            List.of(satisfaction("Very satisfied"), recommend("How likely?")));
    assertThat(findings)
        .containsExactly(
            new Finding("satisfied", List.of(ADDED)),
            new Finding("it", List.of(UNCHANGED)),
            new Finding("why", List.of(REMOVED)));
  }

  @Test
  void anEffectBelongsToEveryChange() {
    assertThat(Stream.of(Change.values()).filter(it -> it.effect() == Change.Effect.SAME))
        .containsExactly(UNCHANGED, TYPO);
    assertThatThrownBy(() -> new Finding("x", List.of(UNCHANGED, TYPO)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Finding("x", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void seesOptionsThatCameToStandAloneOrToAskForMore() {
    var before = Asked.of(multiple(false, false, false));
    assertThat(Comparison.between(before, Asked.of(multiple(true, false, false))).changes())
        .containsExactly(OPTIONS);
    assertThat(Comparison.between(before, Asked.of(multiple(false, true, false))).changes())
        .containsExactly(OPTIONS);
    assertThat(Comparison.between(before, Asked.of(multiple(false, false, true))).changes())
        .as("an order of one's own")
        .containsExactly(ORDER);
  }

  private static Question multiple(boolean exclusive, boolean other, boolean shuffled) {
    return new MultipleChoice(
        prompt("channels", english("Where?"), Optional.empty(), false),
        List.of(new Option("nowhere", english("Nowhere"), exclusive, other)),
        shuffled);
  }

  private static List<Change> changes(Question before, Question after) {
    return Comparison.between(Asked.of(before), Asked.of(after)).changes();
  }

  private static List<Change> options(Asked after) {
    return Comparison.between(CHANNEL, after).changes();
  }

  private static Asked choice(String words, String... options) {
    var all =
        Stream.iterate(0, i -> i < options.length, i -> i + 2)
            .map(i -> new Option(options[i], english(options[i + 1]), false, false))
            .toList();
    return new Asked(
        "channel", "choice", List.of(english(words)), List.of(), all, false, Optional.empty());
  }

  private static Question recommend(String words) {
    return question(english(words));
  }

  private static Question question(LocalizedText words) {
    return new Recommend(
        prompt("it", words, Optional.empty(), true), english("Not at all"), english("Extremely"));
  }

  private static Question comment(String words, boolean required, int length) {
    return new Comment(prompt("why", english(words), Optional.empty(), required), length);
  }

  private static Question commentWithHint(String words, String hint) {
    return new Comment(prompt("why", english(words), Optional.of(english(hint)), false), 9);
  }

  private static Question satisfaction(String best) {
    var labels = Stream.of("Awful", "Bad", "Fair", "Good", best).map(ComparisonTest::english);
    return new Satisfaction(
        prompt("satisfied", english("How satisfied?"), Optional.empty(), true), labels.toList());
  }

  private static Prompt prompt(
      String id, LocalizedText words, Optional<LocalizedText> hint, boolean required) {
    return new Prompt(id, words, hint, required, Optional.empty(), Optional.empty());
  }

  private static LocalizedText english(String words) {
    return text(Map.of("en", words));
  }

  private static LocalizedText text(Map<String, String> byLanguage) {
    return new LocalizedText("en", byLanguage);
  }
}
