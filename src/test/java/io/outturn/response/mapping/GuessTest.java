package io.outturn.response.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuessTest {
  private static final List<String> COLUMNS =
      List.of("comment_id", "trust", "month", "question", "fft_score", "themes", "comment");
  private final List<Proposal.Problem> problems = new ArrayList<>();

  @Test
  void proposesWhatTheColumnsAreCalledAndHold() {
    var guess = Guess.of(sample(), Fixtures.survey("s").survey(), "file.csv");
    assertThat(guess.identity()).isEqualTo("comment_id");
    assertThat(guess.pattern()).isEqualTo("^(.+?)[ _-]+[Qq]\\d+$");
    assertThat(guess.date()).isEqualTo("month");
    assertThat(guess.format()).isEqualTo("yyyy-MM");
    assertThat(guess.account()).isEqualTo("trust");
    assertThat(guess.questions())
        .containsExactly(
            new Proposal.Column("experience", "fft_score", "", "7", "", ""),
            new Proposal.Column("good", "comment", "", "", "question", "What was good?"),
            new Proposal.Column(
                "better", "comment", "", "", "question", "What could we do better?"));
  }

  @Test
  void becomesAMappingOnceItIsConfirmed() {
    var survey = Fixtures.survey("s").survey();
    var guess = Guess.of(sample(), survey, "file.csv");
    assertThat(guess.mapping(survey, problems::add)).isPresent();
    assertThat(problems).isEmpty();
  }

  @Test
  void leavesOpenWhatNothingCanBeSaidAbout() {
    var sample = new Sample(List.of("a"), List.of(List.of("x"), List.of("x")));
    var survey = Fixtures.survey("s").survey();
    assertThat(Guess.of(sample, survey, "file.csv").mapping(survey, problems::add)).isEmpty();
    assertThat(problems)
        .extracting(Proposal.Problem::field)
        .contains("identity", "date", "questions");
  }

  @Test
  void recodesByPairsAndSaysWhichPairIsNone() {
    assertThat(Proposal.pairs("1 = 5, a=b = 4")).isEqualTo(Map.of("1", "5", "a=b", "4"));
    var survey = Fixtures.survey("s").survey();
    var form = withValues("1 > 5");
    assertThat(form.mapping(survey, problems::add)).isEmpty();
    assertThat(withValues("1 = 9").mapping(survey, problems::add)).isEmpty();
    assertThat(problems)
        .containsExactly(
            new Proposal.Problem("question-experience", "Write '1 > 5' as cell = answer"),
            new Proposal.Problem("questions", "Choose a column for at least one question"),
            new Proposal.Problem(
                "question-experience", "1 stands for 9, which is not on the scale 1 to 5"));
  }

  private static Proposal withValues(String values) {
    return new Proposal(
        "s",
        "source",
        "id",
        "",
        "day",
        "yyyy-MM-dd",
        "",
        "",
        false,
        List.of(new Proposal.Column("experience", "score", values, "", "", "")));
  }

  private static Sample sample() {
    var rows = new ArrayList<List<String>>();
    for (int respondent = 0; respondent < 8; respondent++) {
      rows.add(row(respondent, "Q1", "What could we do better?"));
      rows.add(row(respondent, "Q2", "What was good?"));
    }
    return new Sample(COLUMNS, rows);
  }

  private static List<String> row(int respondent, String number, String question) {
    return List.of(
        "ONE " + respondent + " - " + number,
        "ONE",
        "2024-0" + (respondent + 1),
        question,
        respondent == 7 ? "7" : Integer.toString(1 + respondent % 5),
        "Staff",
        "Somebody wrote this down at length, " + respondent + number);
  }
}
