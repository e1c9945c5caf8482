package io.outturn.response.form.way;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.response.Answer;
import io.outturn.response.form.Questionnaires;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.file.SurveyTexts;
import io.outturn.survey.logic.Value;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private static final SurveyVersion BRANCHING =
      Questionnaires.version(Questionnaires.branching("b").survey());
  private static final SurveyVersion EVERYTHING =
      SurveyTexts.version(SurveyTexts.survey("everything", SurveyTexts.everything()));

  private static Journey scored(int score) {
    return with(Map.of("recommend", new Answer.Rating(score)));
  }

  private static Journey with(Map<String, Answer> answers) {
    return Journey.of(Said.nothing(BRANCHING).with(answers, Set.of()));
  }

  @Test
  void leadsOverThePagesThatAreMeantForThePerson() {
    assertThat(scored(9).pages()).containsExactly(1, 2, 4, 5);
    assertThat(scored(3).pages()).containsExactly(1, 2, 3, 4, 5);
    assertThat(scored(9).after(2)).contains(4);
    assertThat(scored(9).before(4)).contains(2);
    assertThat(scored(9).before(1)).isEmpty();
    assertThat(scored(9).after(5)).isEmpty();
  }

  @Test
  void showsTheQuestionsThatAreMeantForThePerson() {
    assertThat(scored(9).questions(4)).extracting(Question::id).containsExactly("came", "people");
    assertThat(scored(3).questions(4)).extracting(Question::id).containsExactly("people");
    assertThat(scored(9).questions(3)).isEmpty();
  }

  @Test
  void missesOnlyWhatIsNeededOnTheWay() {
    assertThat(with(Map.of()).missing()).contains(1);
    assertThat(scored(9).missing()).isEmpty();
    assertThat(scored(3).missing()).contains(3);
  }

  @Test
  void waitsBehindTheLastAnswer() {
    assertThat(with(Map.of()).waiting()).contains(1);
    assertThat(scored(9).waiting()).contains(2);
    var later =
        with(
            Map.of("recommend", new Answer.Rating(9), "people", new Answer.Amount(BigDecimal.ONE)));
    assertThat(later.waiting()).contains(5);
    assertThat(with(Map.of("name", new Answer.Words("Ada"))).waiting()).isEmpty();
  }

  @Test
  void isCheckedWhenItIsLong() {
    assertThat(scored(9).isChecked()).isTrue();
    var short4 = Questionnaires.version(Questionnaires.pageByPage("p").survey());
    assertThat(Journey.of(Said.nothing(short4)).isChecked()).isFalse();
    var onePage = Questionnaires.version(Questionnaires.together("p").survey());
    assertThat(Journey.of(Said.nothing(onePage)).isChecked()).isFalse();
  }

  @Test
  void knowsWhatAChangeMadeAppear() {
    assertThat(scored(3).appearedSince(scored(9))).containsExactly(3);
    assertThat(scored(9).appearedSince(scored(3))).containsExactly(4);
    assertThat(scored(8).appearedSince(scored(9))).isEmpty();
  }

  @Test
  void endsOnlyWhereThatIsCertain() {
    assertThat(with(Map.of()).endsWith(1)).isFalse();
    assertThat(scored(9).endsWith(5)).isTrue();
    assertThat(with(Map.of()).progress(1)).isEmpty();
  }

  @Test
  void countsTheRowsOfAMatrixAndNoStatement() {
    var journey = Journey.everywhere(EVERYTHING);
    assertThat(journey.pages()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(journey.questions(4)).extracting(Question::id).containsExactly("quality", "shop");
    assertThat(journey.asked().map(Question::id))
        .contains("clear", "complete", "quick")
        .doesNotContain("quality", "welcome");
  }

  private static String text(String language, Map<String, Answer> answers, String words) {
    var said = new Said(EVERYTHING, answers, Map.of("contact.language", new Value.Text("Finnish")));
    var text = new LocalizedText("en", Map.of("en", words, "de", words));
    return Journey.of(said).lastTexts(Speech.in(language)).filled(text).words();
  }

  /** Everything on a way that leads to the page of these questions. */
  private static Map<String, Answer> answers() {
    return Map.of(
        "recommend", new Answer.Rating(8),
        "reason", new Answer.Chosen(List.of("something-else"), Optional.of("A loan")),
        "satisfied", new Answer.Rating(4),
        "important", new Answer.Ranked(List.of("people", "price")),
        "hours", new Answer.Amount(new BigDecimal("1.5")),
        "called", new Answer.Date(LocalDate.of(2026, 3, 5)),
        "clear", new Answer.NotApplicable());
  }

  @Test
  void repeatsAnswersInTheReadersLanguage() {
    var words = "{recommend | x}, {reason | x}, {satisfied | x}, {hours | x}, {called | x}";
    assertThat(text("en", answers(), words)).isEqualTo("8, A loan, Satisfied, 1.5, 5 March 2026");
    assertThat(text("de", answers(), words)).isEqualTo("8, A loan, Zufrieden, 1,5, 5. März 2026");
    assertThat(text("de", answers(), "{important | x} {promoter | x} {contact.language | x}"))
        .isEqualTo("Die Menschen und Der Preis nein Finnish");
  }

  @Test
  void fallsBackWhereThereIsNoAnswer() {
    assertThat(text("en", Map.of(), "{recommend | your score}")).isEqualTo("your score");
    assertThat(text("en", answers(), "{clear | nothing} {{x}}")).isEqualTo("nothing {x}");
    assertThat(text("en", answers(), "{best | nothing}")).isEqualTo("nothing");
  }
}
