package io.outturn.survey.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.statistics.Statistic;
import io.outturn.survey.Measure;
import io.outturn.survey.Page;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyFileTest {
  @Test
  void readsEveryTypeWithItsDefaults() {
    var survey = SurveyTexts.survey("plain", SurveyTexts.english("plain"));
    assertThat(survey.pages().stream().map(Page::questions))
        .containsExactly(
            List.of("recommend"), List.of("satisfied"), List.of("effort"), List.of("why"));
    assertThat(survey.measures())
        .containsExactly(
            new Measure(new Statistic.Nps(), "recommend"),
            new Measure(new Statistic.TopBox(2), "satisfied"));
    assertThat(survey.closesOn()).isEmpty();
    assertThat(((Recommend) survey.questions().get(0)).highest().in("en"))
        .isEqualTo("Extremely likely");
    assertThat(((Effort) survey.questions().get(2)).lowest().in("en"))
        .isEqualTo("Strongly disagree");
    assertThat(((Comment) survey.questions().get(3)).maximumLength()).isEqualTo(2000);
    assertThat(survey.questions()).noneMatch(Question::required);
  }

  @Test
  void countsSatisfactionUpFromTheLabelThatStandsLast() {
    var survey = SurveyTexts.survey("plain", SurveyTexts.english("plain"));
    var question = (Satisfaction) survey.questions().get(1);
    assertThat(question.label(5).orElseThrow().in("en")).isEqualTo("Very satisfied");
    assertThat(question.label(1).orElseThrow().in("en")).isEqualTo("Very dissatisfied");
  }

  @Test
  void keepsNoAsAWord() {
    var yaml =
        SurveyTexts.english("plain")
            .replace("[en]", "[no]")
            .replace("text: Was it easy?", "text: no\n    lowest: nei\n    highest: yes")
            .replace("text: Would you recommend us?", "text: on\n    lowest: off\n    highest: no")
            .replace("text: Are you satisfied?", "text: y\n    labels: [yes, y, off, n, no]");
    var survey = SurveyTexts.survey("plain", yaml);
    assertThat(survey.languages()).containsExactly("no");
    assertThat(survey.questions().get(2).text().in("no")).isEqualTo("no");
    assertThat(((Satisfaction) survey.questions().get(1)).label(1).orElseThrow().in("no"))
        .isEqualTo("no");
  }

  @Test
  void readsADayThatClosesTheSurvey() {
    var yaml = SurveyTexts.english("plain") + "closes: 2026-12-31\n";
    assertThat(SurveyTexts.survey("plain", yaml).closesOn()).contains(LocalDate.of(2026, 12, 31));
  }

  @Test
  void leavesSpaceAroundWordsOut() {
    var yaml =
        SurveyTexts.english("plain").replace("title: How it went", "title: >\n  How it\n  went\n");
    assertThat(SurveyTexts.survey("plain", yaml).title().in("en")).isEqualTo("How it went");
  }

  @Test
  void startsPastAByteOrderMark() {
    assertThat(SurveyTexts.survey("plain", "\uFEFF" + SurveyTexts.english("plain")).slug())
        .isEqualTo("plain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"surveys", "src/bench/resources/surveys"})
  void readsEverySurveyOfTheProject(String directory) throws InvalidSurvey {
    assertThat(SurveyFile.readAll(List.of(Path.of(directory)))).isNotEmpty();
  }

  @Test
  void asksTheServiceExperienceOnThreePagesInTwoLanguages() throws InvalidSurvey {
    var survey = SurveyFile.read(Path.of("surveys/service-experience.yaml")).survey();
    assertThat(survey.languages()).containsExactly("en", "de");
    assertThat(survey.pages().stream().map(Page::questions)).hasSize(3);
    assertThat(((Effort) survey.questions().getLast()).highest().in("de"))
        .isEqualTo("Stimme voll und ganz zu");
  }
}
