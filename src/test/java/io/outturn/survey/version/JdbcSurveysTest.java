package io.outturn.survey.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.database.Transactions;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class JdbcSurveysTest {
  @Inject Surveys surveys;
  @Inject Transactions transactions;
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
    assertThat(otherNode.current(slug)).isEmpty();
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

  private Surveys node() {
    return new JdbcSurveys(transactions, clock);
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
