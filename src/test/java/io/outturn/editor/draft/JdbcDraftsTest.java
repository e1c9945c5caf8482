package io.outturn.editor.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class JdbcDraftsTest {
  private static final Author ADA = new Author("Ada");
  private static final Author BEN = new Author("Ben 🙂");
  @Inject Drafts drafts;
  private final String slug = "d-" + UUID.randomUUID();
  private final String yaml = SurveyTexts.english(slug);

  @Test
  void keepsEveryTextAndWhoSavedIt() {
    var draft = begun();
    assertThat(save(draft, 1, yaml + "# مرحبا 🙂\n", BEN)).isEqualTo(new Saved.Done(2));
    assertThat(save(draft, 2, "slug: [", ADA)).isEqualTo(new Saved.Done(3));
    assertThat(drafts.revision(draft, 1).orElseThrow().text()).isEqualTo(yaml);
    assertThat(drafts.revision(draft, 2).orElseThrow().text()).isEqualTo(yaml + "# مرحبا 🙂\n");
    assertThat(drafts.latest(draft).orElseThrow().text()).isEqualTo("slug: [");
    assertThat(drafts.history(draft)).extracting(Saving::number).containsExactly(3, 2, 1);
    assertThat(drafts.history(draft))
        .extracting(Saving::by)
        .containsExactly("Ada", "Ben 🙂", "Ada");
    assertThat(drafts.history(draft).getFirst().problems()).isPositive();
    assertThat(drafts.history(draft).getLast().problems()).isZero();
  }

  @Test
  void knowsNoDraftThatNobodyBegan() {
    var nobody = new DraftId(UUID.randomUUID());
    assertThat(drafts.latest(nobody)).isEmpty();
    assertThat(drafts.history(nobody)).isEmpty();
    assertThat(drafts.revision(begun(), 2)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> save(nobody, 1, yaml, ADA));
  }

  /** A form that is sent twice, or a change that changes nothing. */
  @Test
  void storesTheSameTextOnce() {
    var draft = begun();
    assertThat(save(draft, 1, yaml, BEN)).isEqualTo(new Saved.Done(1));
    assertThat(save(draft, 1, yaml + "#\n", BEN)).isEqualTo(new Saved.Done(2));
    assertThat(save(draft, 1, yaml + "#\n", BEN)).isEqualTo(new Saved.Done(2));
    assertThat(drafts.history(draft)).hasSize(2);
  }

  @Test
  void storesNothingOverWhatItsAuthorHasNotSeen() {
    var draft = begun();
    save(draft, 1, yaml + "# Ada\n", ADA);
    var overtaken = save(draft, 1, yaml + "# Ben\n", BEN);
    assertThat(overtaken).isInstanceOf(Saved.Overtaken.class);
    var current = ((Saved.Overtaken) overtaken).current();
    assertThat(current.number()).isEqualTo(2);
    assertThat(current.text()).endsWith("# Ada\n");
    assertThat(drafts.history(draft)).hasSize(2);
    assertThat(save(draft, 2, yaml + "# Ben\n", BEN)).isEqualTo(new Saved.Done(3));
  }

  @Test
  void letsOneOfManyWinWhoSaveAtOnce() throws Exception {
    var draft = begun();
    for (int base = 1; base <= 10; base++) {
      var saved = atOnce(draft, base);
      assertThat(saved.stream().filter(Saved.Done.class::isInstance))
          .containsExactly(new Saved.Done(base + 1));
      assertThat(saved.stream().filter(Saved.Overtaken.class::isInstance)).hasSize(7);
      int next = base + 1;
      assertThat(saved)
          .allMatch(
              it -> it instanceof Saved.Done || ((Saved.Overtaken) it).current().number() == next);
    }
    assertThat(drafts.history(draft)).hasSize(11);
  }

  private List<Saved> atOnce(DraftId draft, int base) throws Exception {
    var together = new CountDownLatch(8);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var saves =
          IntStream.range(0, 8)
              .<Callable<Saved>>mapToObj(i ->
                  () -> {
                    together.countDown();
                    together.await();
                    return save(
                        draft, base, yaml + "# " + base + " " + i + "\n", new Author("P" + i));
                  })
              .toList();
      var saved = new ArrayList<Saved>();
      for (var each : threads.invokeAll(saves)) {
        saved.add(each.get());
      }
      return saved;
    }
  }

  @Test
  void takesAnEarlierTextUpAgain() {
    var draft = begun();
    save(draft, 1, "broken: [", BEN);
    var restored = new Content(Checked.of(yaml), "Taken up again", OptionalInt.of(1));
    assertThat(drafts.save(draft, 2, restored, ADA)).isEqualTo(new Saved.Done(3));
    var latest = drafts.latest(draft).orElseThrow();
    assertThat(latest.text()).isEqualTo(yaml);
    assertThat(latest.restores()).hasValue(1);
    assertThat(latest.what()).isEqualTo("Taken up again");
  }

  @Test
  void restsUntilItIsSavedAgain() {
    var draft = begun();
    assertThat(line(draft).rests()).isFalse();
    drafts.putAside(draft, 1, ADA);
    drafts.putAside(draft, 1, BEN);
    assertThat(line(draft).rests()).isTrue();
    save(draft, 1, yaml + "#\n", ADA);
    assertThat(line(draft).rests()).isFalse();
    assertThat(drafts.history(draft)).hasSize(2);
  }

  @Test
  void listsWhatWasSavedLastFirst() {
    var first = begun();
    var second = begun();
    save(first, 1, yaml.replace("How it went", "Call"), BEN);
    assertThat(drafts.all().stream().map(DraftLine::id).filter(List.of(first, second)::contains))
        .containsExactly(first, second);
    assertThat(line(first).title()).isEqualTo("Call");
    assertThat(line(first).slug()).isEqualTo(slug);
    assertThat(line(first).last().number()).isEqualTo(2);
  }

  @Test
  void notesWhichRevisionWasPublished() {
    var draft = begun();
    drafts.published(draft, 1, UUID.randomUUID(), ADA);
    drafts.published(draft, 1, UUID.randomUUID(), BEN);
    save(draft, 1, yaml + "#\n", ADA);
    assertThat(drafts.history(draft)).extracting(Saving::published).containsExactly(false, true);
  }

  @Test
  void cutsOnlyWhatWouldNotFitAList() {
    var long300 = "w".repeat(300);
    var content = Content.of(Checked.of(yaml.replace("How it went", long300 + "x")), long300);
    var draft = drafts.begin(content, new Author(long300));
    assertThat(line(draft).title()).hasSize(300).endsWith("…");
    assertThat(drafts.latest(draft).orElseThrow().what()).hasSize(200).endsWith("…");
    assertThat(drafts.latest(draft).orElseThrow().by()).hasSize(200).endsWith("…");
    assertThat(drafts.latest(draft).orElseThrow().text()).contains(long300 + "x");
  }

  private DraftLine line(DraftId draft) {
    return drafts.all().stream().filter(it -> it.id().equals(draft)).findFirst().orElseThrow();
  }

  private DraftId begun() {
    return drafts.begin(Content.of(Checked.of(yaml), "Begun"), ADA);
  }

  private Saved save(DraftId draft, int base, String text, Author author) {
    return drafts.save(draft, base, Content.of(Checked.of(text), "Changed"), author);
  }
}
