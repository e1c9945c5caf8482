package io.outturn.survey.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyProblemsTest {
  private static final String GOOD = SurveyTexts.english("plain");

  @Test
  void namesEverythingAtOnceWithLineAndColumn() {
    var yaml =
        """
        slug: Plain
        languages: [en, de]
        titel: Hello
        purpose: {en: Why, dk: Hvorfor}
        privacy: {en: a, de: b}
        thanks: {en: a, de: b}
        closes: 2026-02-30
        questions:
          - id: recommend
            type: recomend
            text: {en: a, de: b}
          - id: recommend
            type: comment
            text: {en: a, de: b}
            maximum-length: 0
          - id: alone
            type: satisfaction
            text: {en: a, de: b}
            labels: [{en: a, de: b}]
        pages:
          - [recommend, why, recommend]
        measures: [nps(alone), top5(alone), mean(recommend), sum(alone), mean(alon)]
        """;
    assertThat(problems("surveys/plain.yaml", yaml))
        .containsExactly(
            "surveys/plain.yaml:1:1 The key title is missing. Write title: and what respondents see above the form.",
            "surveys/plain.yaml:1:7 slug: \"Plain\" does not fit the file's name plain.yaml. Write the same in both: the file is named as the slug, with .yaml after it.",
            "surveys/plain.yaml:1:7 slug: \"Plain\" does not fit. Write at most 80 lower-case letters, digits and single hyphens between them, for example service-experience.",
            "surveys/plain.yaml:3:1 The key \"titel\" is not used here. Write one of slug, languages, title, purpose, privacy, thanks, closes, questions, pages, measures. Did you mean title?",
            "surveys/plain.yaml:4:10 The words in de are missing here. Write de: ...",
            "surveys/plain.yaml:4:20 \"dk\" is not one of the survey's languages. Write one of en, de, or add it to languages:. Did you mean de?",
            "surveys/plain.yaml:7:9 closes: \"2026-02-30\" is not a day of the calendar. Write year-month-day, for example 2026-12-31.",
            "surveys/plain.yaml:10:11 type: \"recomend\" is not known. Write one of recommend, satisfaction, effort, comment. Did you mean recommend?",
            "surveys/plain.yaml:12:9 id: \"recommend\" is already the id of the question in line 9. Write another one.",
            "surveys/plain.yaml:15:21 maximum-length: \"0\" does not fit. Write a whole number of characters from 1 to 20000.",
            "surveys/plain.yaml:16:9 The question \"alone\" stands on no page. Write it into one of the lists under pages:.",
            "surveys/plain.yaml:19:13 labels: a list of 1 does not fit. Write a list of five labels, the best first.",
            "surveys/plain.yaml:21:17 pages: \"why\" is not the id of a question. Write one of recommend, alone.",
            "surveys/plain.yaml:21:22 pages: the question \"recommend\" already stands on a page, in line 21. Write it only once.",
            "surveys/plain.yaml:22:12 measures: nps is defined for answers from 0 to 10, and \"alone\" is of type satisfaction. Write top2(alone) or mean(alone).",
            "surveys/plain.yaml:22:24 measures: top5 is more than a part of the scale 1 to 5. Write top1 to top4.",
            "surveys/plain.yaml:22:54 measures: \"sum(alone)\" does not fit. Write a score such as nps(recommend), top2(satisfied) or mean(effort).",
            "surveys/plain.yaml:22:66 measures: \"alon\" is not the id of a question. Write one of recommend, alone. Did you mean alone?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: How it went | title: How: it went | 3:11 This is not YAML: mapping values are not allowed here",
        "title: How it went | title: 42 | 3:8 title: \"42\" does not fit. Write words, or a block",
        "title: How it went | title: | 3:7 title: nothing does not fit. Write words",
        "title: How it went | title: ' ' | 3:8 title: nothing does not fit. Write words",
        "title: How it went | title: {en: true} | 3:13 en: \"true\" does not fit. Write the words in this language; in quotes",
        "title: How it went | thanks: Thank you | 6:1 The key \"thanks\" is here for the second time, after line 3",
        "title: How it went | title: !!binary aGFsbG8= | 3:8 The tag tag:yaml.org,2002:binary is not used",
        "title: How it went | ? [a, b]: c | 3:3 A list or block stands where a key should",
        "title: How it went | title: a\u0007b | 3:9 The character U+0007 may not stand in YAML",
        "languages: [en] | languages: [] | 2:12 languages: a list of 0 does not fit. Write a list of the languages",
        "languages: [en] | languages: [english] | 2:13 languages: \"english\" does not fit. Write a language tag",
        "languages: [en] | languages: [en, en] | 2:12 languages: something stands here twice",
        "languages: [en] | languages: [en, fr] | 3:8 \"How it went\" is in one language only. Write the words of each, as in {en: ..., fr: ...}",
        "languages: [en] | languages: [fr] | 8:5 The key lowest is missing, and Outturn has its own words for it only in en and de",
        "nps(recommend) | mean(why) | 20:12 measures: \"why\" is a comment and has no scale",
        "nps(recommend) | top11(recommend) | 20:12 measures: top11 is more than a part of the scale 0 to 10",
        "id: why | id: Why not | 17:9 id: \"Why not\" does not fit. Write at most 80 lower-case",
        "type: effort | maximum-length: 5 | 14:5 The key type is missing. Write type: and one of recommend",
        "type: effort | {type: effort} | This is not YAML",
        "text: Why? | `text: Why?\n    labels: [a]` | 20:5 The key \"labels\" is not used here",
        "text: Why? | required: yes | 19:15 required: \"yes\" does not fit. Write true if the page needs an answer",
        "measures: [ | measures: &a [*a, | 20:11 A list or block is used again by a reference",
      })
  void saysWhatIsWrongAndWhere(String instead, String broken, String words) {
    assertThat(problems("plain.yaml", GOOD.replace(instead, broken)))
        .anySatisfy(problem -> assertThat(problem).contains(words));
  }

  @Test
  void refusesDepthBeforeItCanHarm() {
    assertThat(problems("plain.yaml", "[".repeat(100_000)))
        .singleElement()
        .asString()
        .startsWith("plain.yaml:1:21 Lists and blocks stand inside each other more than 20 deep");
    assertThat(problems("plain.yaml", "a".repeat(300_001)))
        .singleElement()
        .asString()
        .contains("longer than 300000 characters");
  }

  @Test
  void tellsAnEmptyFileFromABrokenOne() {
    assertThat(problems("plain.yaml", "# nothing yet\n"))
        .containsExactly("plain.yaml:1:1 The file is empty. Write a survey, beginning with slug:.");
  }

  @Test
  void listsTheProblemsOfAllFiles(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("a.yaml"), "slug: a");
    Files.writeString(directory.resolve("b.yml"), SurveyTexts.english("b"));
    Files.write(directory.resolve("c.yaml"), new byte[] {(byte) 0xff});
    Files.writeString(directory.resolve("notes.txt"), "not a survey");
    var invalid =
        catchThrowableOfType(
            InvalidSurvey.class,
            () -> SurveyFile.readAll(List.of(directory, directory.resolve("d.yaml"))));
    assertThat(invalid.problems().stream().map(Problem::toString))
        .anyMatch(problem -> problem.contains("a.yaml:1:1 The key title is missing"))
        .anyMatch(problem -> problem.contains("b.yml:1:7 slug: \"b\" does not fit the file's name"))
        .anyMatch(problem -> problem.contains("c.yaml:1:1 The file is not UTF-8 text"))
        .anyMatch(problem -> problem.contains("d.yaml:1:1 There is no such file or directory"))
        .noneMatch(problem -> problem.contains("notes.txt"));
  }

  private static List<String> problems(String file, String yaml) {
    var invalid = catchThrowableOfType(InvalidSurvey.class, () -> SurveyFile.parse(file, yaml));
    assertThat(invalid).as(yaml).isNotNull();
    return invalid.problems().stream().map(Problem::toString).toList();
  }
}
