package io.outturn.editor.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class PublishingTest {
  private static final Author ADA = new Author("Ada");
  @Inject Publishing publishing;
  @Inject Drafts drafts;
  @Inject Surveys surveys;
  @Inject Visitor visitor;
  private final String slug = "p-" + UUID.randomUUID();
  private final String yaml = SurveyTexts.english(slug);

  @Test
  void asksWhatTheDraftSays() {
    assertThat(visitor.get("/s/" + slug).statusCode()).isEqualTo(404);
    var draft = begun(yaml);
    publish(draft, "To begin");
    assertThat(form()).contains("Would you recommend us?");
    assertThat(surveys.publications(slug))
        .extracting(Publication::number, Publication::publisher)
        .containsExactly(tuple(1, Publisher.editor("Ada", "To begin")));
    assertThat(drafts.history(draft)).extracting(Saving::published).containsExactly(true);
  }

  /** A draft lives on behind what was published of it. */
  @Test
  void asksTheNextVersionOnlyWhenItIsPublishedToo() {
    var draft = begun(yaml);
    var first = publish(draft, "");
    drafts.save(draft, 1, content(yaml.replace("Would you", "Will you")), ADA);
    assertThat(form()).contains("Would you recommend us?");
    var second = publish(draft, "Asked more clearly");
    assertThat(second).isNotEqualTo(first);
    assertThat(form()).contains("Will you recommend us?");
    assertThat(surveys.publications(slug))
        .extracting(Publication::version, it -> it.publisher().source())
        .containsExactly(
            tuple(first, Publisher.Source.EDITOR), tuple(second, Publisher.Source.EDITOR));
    assertThat(drafts.history(draft)).extracting(Saving::published).containsExactly(true, true);
  }

  @Test
  void publishesTheSameContentOnce() {
    var draft = begun(yaml);
    var first = publish(draft, "");
    drafts.save(draft, 1, content("# reviewed\n" + yaml), ADA);
    assertThat(publish(draft, "")).isEqualTo(first);
    assertThat(surveys.publications(slug)).hasSize(1);
    assertThat(publish(draft, "")).isEqualTo(first);
    assertThat(drafts.history(draft)).extracting(Saving::published).containsExactly(true, true);
  }

  @Test
  void keepsTheFileLetterByLetter() {
    var words = "# مرحبا 🙂\n" + yaml.replace("Why?", "'Warum?'   # short");
    assertThat(surveys.definition(publish(begun(words), ""))).contains(words);
  }

  @Test
  void listensToTheLintButIsNotForbiddenByIt() {
    var draft = begun(yaml);
    assertThat(checked(draft).findings()).isNotEmpty();
    assertThat(surveys.version(publish(draft, ""))).isPresent();
  }

  @Test
  void saysBeforehandWhatWouldChange() {
    var survey = checked(begun(yaml)).file().orElseThrow().survey();
    assertThat(publishing.changes(survey)).isEmpty();
    publish(begun(yaml), "");
    assertThat(publishing.changes(survey).orElseThrow().isNone()).isTrue();
    var other = checked(begun(yaml.replace("Was it easy?", "How easy was it?")));
    var changes = publishing.changes(other.file().orElseThrow().survey()).orElseThrow();
    assertThat(changes.broken()).hasSize(1);
  }

  /** Whoever takes a withdrawn survey up again compares with what was asked last. */
  @Test
  void comparesWithWhatWasAskedLast() {
    publish(begun(yaml), "");
    surveys.withdraw(slug, Publisher.editor("Ada", "Done"));
    var survey = checked(begun(yaml)).file().orElseThrow().survey();
    assertThat(publishing.changes(survey).orElseThrow().isNone()).isTrue();
    publish(begun(yaml), "Again");
    assertThat(form()).contains("Would you recommend us?");
  }

  private String form() {
    var answer = visitor.get("/s/" + slug);
    if (answer.statusCode() == 303) {
      answer = visitor.get(answer.headers().firstValue("Location").orElseThrow());
    }
    return answer.body();
  }

  private UUID publish(DraftId draft, String why) {
    var file = checked(draft).file().orElseThrow();
    return publishing.publish(drafts.latest(draft).orElseThrow(), file, why, ADA).id();
  }

  private Checked checked(DraftId draft) {
    return Checked.of(drafts.latest(draft).orElseThrow().text());
  }

  private DraftId begun(String text) {
    return drafts.begin(content(text), ADA);
  }

  private static Content content(String text) {
    return Content.of(Checked.of(text), "Changed");
  }
}
