package io.outturn.survey.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.audit.Journal;
import io.outturn.database.Transactions;
import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class JdbcSurveysTest {
  private static final Publisher EDITOR = Publisher.editor("Ada", "Asked twice");
  @Inject Surveys surveys;
  @Inject Transactions transactions;
  @Inject Journal journal;
  @Inject Clock clock;
  private final String slug = "s-" + UUID.randomUUID();
  private final String yaml = SurveyTexts.english(slug);

  @Test
  void publishesTheProjectsOwnSurveysAtStart() {
    assertThat(surveys.all().stream().map(version -> version.survey().slug()))
        .contains("friends-and-family", "service-experience")
        .isSorted();
  }

  @Test
  void answersTheSameVersionForTheSameContent() {
    var first = publish(surveys, yaml);
    var second = publish(surveys, "# reviewed\n" + yaml);
    assertThat(second).isSameAs(first);
    assertThat(surveys.current(slug)).containsSame(first);
    assertThat(surveys.version(first.id())).containsSame(first);
  }

  @Test
  void startsANewQuestionVersionForTheChangedQuestionOnly() {
    var first = publish(surveys, yaml);
    var second = publish(surveys, yaml.replace("Was it easy?", "How easy was it?"));
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.questionVersion("effort")).isNotEqualTo(first.questionVersion("effort"));
    for (var id : Set.of("recommend", "satisfied", "why")) {
      assertThat(second.questionVersion(id)).isEqualTo(first.questionVersion(id));
    }
    assertThat(surveys.current(slug)).contains(second);
    assertThat(surveys.version(first.id())).contains(first);
  }

  @Test
  void goesBackToAnEarlierVersionWithItsKey() {
    var first = publish(surveys, yaml);
    publish(surveys, yaml.replace("Why?", "Why so?"));
    assertThat(publish(surveys, yaml)).isEqualTo(first);
    assertThat(surveys.current(slug)).contains(first);
  }

  @Test
  void readsAnOldVersionThatAnotherNodePublished() {
    var published = publish(surveys, yaml);
    var otherNode = node();
    assertThat(otherNode.version(published.id())).contains(published);
    assertThat(otherNode.version(published.id()))
        .containsSame(otherNode.version(published.id()).orElseThrow());
    assertThat(otherNode.current(slug)).contains(published);
  }

  @Test
  void knowsNoVersionThatNobodyPublished() {
    assertThat(surveys.version(UUID.randomUUID())).isEmpty();
    assertThat(surveys.current("nothing-" + slug)).isEmpty();
  }

  @Test
  void endsWithOneRowHoweverManyNodesPublishAtOnce() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<SurveyVersion> publish = () -> publish(node(), yaml);
      var published = threads.invokeAll(Stream.generate(() -> publish).limit(16).toList());
      var versions = new HashSet<SurveyVersion>();
      for (var version : published) {
        versions.add(version.get());
      }
      assertThat(versions).hasSize(1);
    }
    assertThat(rows("survey_version")).isEqualTo(1);
    assertThat(rows("question_version")).isEqualTo(4);
  }

  @Test
  void refusesADefinitionThatSaysSomethingElse() {
    var survey = SurveyTexts.survey(slug, yaml);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> surveys.publish(survey, yaml.replace("Why?", "Why not?")))
        .withMessageContaining("says something else");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> surveys.publish(survey, "slug: " + slug))
        .withMessageContaining("cannot be read");
    assertThat(rows("survey_version")).isZero();
    assertThat(rows("question_version")).isZero();
  }

  @Test
  void keepsEveryLetterOfADefinition() {
    var words = yaml.replace("Why?", "Warum? 🙂 – «pourquoi»");
    var published = publish(surveys, words);
    assertThat(node().version(published.id())).contains(published);
  }

  @Test
  void keepsTheHistoryOfWhatWasAsked() {
    var first = publish(surveys, yaml);
    publish(surveys, yaml);
    var second = surveys.publish(survey("Why so?"), definition("Why so?"), EDITOR);
    surveys.withdraw(slug, EDITOR);
    surveys.withdraw(slug, EDITOR);
    publish(surveys, yaml);
    assertThat(surveys.current(slug)).as("the file is as it was").isEmpty();
    surveys.publish(SurveyTexts.survey(slug, yaml), yaml, EDITOR);
    assertThat(surveys.publications(slug))
        .extracting(
            Publication::number, Publication::version, Publication::asked, Publication::publisher)
        .containsExactly(
            tuple(1, first.id(), true, Publisher.FILE),
            tuple(2, second.id(), true, EDITOR),
            tuple(3, second.id(), false, EDITOR),
            tuple(4, first.id(), true, EDITOR));
    assertThat(node().publications(slug)).isEqualTo(surveys.publications(slug));
    assertThat(node().current(slug)).contains(first);
  }

  @Test
  void noticesWhatAnotherNodePublished() {
    var here = node();
    assertThat(here.isBehind()).isFalse();
    var published = publish(node(), yaml);
    assertThat(here.isBehind()).isTrue();
    here.refresh();
    assertThat(here.current(slug)).contains(published);
    assertThat(here.isBehind()).isFalse();
  }

  @Test
  void readsEveryTypeOfQuestionBack() {
    var everything = SurveyTexts.everything().replace("slug: everything", "slug: " + slug);
    var published = publish(surveys, everything);
    var read = node().version(published.id()).orElseThrow();
    assertThat(read.survey()).isEqualTo(published.survey());
    assertThat(read.questionVersions())
        .isEqualTo(published.questionVersions())
        .containsKeys("clear", "complete", "hours", "important")
        .doesNotContainKeys("quality", "welcome");
    assertThat(surveys.definition(published.id())).contains(everything);
    assertThat(surveys.definition(UUID.randomUUID())).isEmpty();
  }

  @Test
  void followsAQuestionWithoutAskingTheDatabaseTwice() {
    publish(surveys, definition("What is the main raeson?"));
    publish(surveys, definition("What is the main reason?"));
    var node = node();
    var series = node.series(slug, "why");
    assertThat(series).isEqualTo(surveys.series(slug, "why"));
    assertThat(series.stretches()).hasSize(1);
    assertThat(node.series(slug, "why")).isSameAs(series);
  }

  @Test
  void endsWithOneOrderHoweverManyPublishDifferentThingsAtOnce() throws Exception {
    publish(surveys, yaml);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var published =
          threads.invokeAll(
              IntStream.range(0, 12)
                  .<Callable<SurveyVersion>>mapToObj(i -> () -> byEditor("Why " + i % 3 + "?"))
                  .toList());
      for (var each : published) {
        each.get();
      }
    }
    var publications = node().publications(slug);
    assertThat(publications)
        .extracting(Publication::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, publications.size()).boxed().toList());
    for (int i = 1; i < publications.size(); i++) {
      assertThat(publications.get(i).version()).isNotEqualTo(publications.get(i - 1).version());
    }
    assertThat(node().current(slug).map(SurveyVersion::id))
        .contains(publications.getLast().version());
  }

  /** A node that starts with the old file must not undo what a person publishes meanwhile. */
  @Test
  void leavesThePersonsVersionWhenFilesAreReadAtTheSameTime() throws Exception {
    publish(surveys, yaml);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var person = threads.submit(() -> byEditor("Why so?"));
      Callable<SurveyVersion> start = () -> publish(node(), yaml);
      for (var node : threads.invokeAll(Stream.generate(() -> start).limit(8).toList())) {
        node.get();
      }
      var published = person.get();
      assertThat(node().current(slug)).contains(published);
    }
    assertThat(node().publications(slug)).hasSize(2);
  }

  private SurveyVersion byEditor(String why) {
    return node().publish(survey(why), definition(why), EDITOR);
  }

  private String definition(String why) {
    return yaml.replace("Why?", why);
  }

  private Survey survey(String why) {
    return SurveyTexts.survey(slug, definition(why));
  }

  private JdbcSurveys node() {
    return new JdbcSurveys(transactions, journal, clock);
  }

  private SurveyVersion publish(Surveys node, String definition) {
    return node.publish(SurveyTexts.survey(slug, definition), definition);
  }

  private long rows(String table) {
    return transactions.call(connection -> {
      try (var count =
          connection.prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE slug = ?")) {
        count.setString(1, slug);
        try (var row = count.executeQuery()) {
          row.next();
          return row.getLong(1);
        }
      }
    });
  }
}
