package io.outturn.survey;

import io.outturn.survey.comparison.Change;
import io.outturn.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * How a question was asked over time. Answers inside a stretch are of one series; where a stretch
 * begins, its change says why it does not continue the one before. An answer belongs to a stretch
 * by the question version that it answers and not by its day: somebody may still answer the earlier
 * words when others are asked already, and imported answers are older than the words' publication.
 *
 * @param stretches the oldest first; empty for a question that was never asked
 */
public record Series(List<Stretch> stretches) {
  public Series {
    stretches = List.copyOf(stretches);
  }

  /**
   * A time in which a question stayed the same, corrections of its words aside.
   *
   * @param from the day on which it began to be asked so
   * @param began what set it apart from the stretch before; {@link Change#ADDED} for the first
   * @param questionVersions the versions whose answers count together
   * @param wording what is asked, in the default language; what an index is made of
   */
  public record Stretch(LocalDate from, Change began, Set<UUID> questionVersions, String wording) {
    public Stretch {
      questionVersions = Set.copyOf(questionVersions);
    }

    /** Whether it asks what another stretch asked, as after the return to earlier words. */
    boolean asksAs(Stretch other) {
      return questionVersions.stream().anyMatch(other.questionVersions::contains);
    }
  }

  /** The stretch that is asked now, or was asked last, if the question ever was. */
  public Optional<Stretch> current() {
    return stretches.isEmpty() ? Optional.empty() : Optional.of(stretches.getLast());
  }

  /**
   * The versions whose answers can be counted with those of today, from all stretches that asked
   * the same.
   */
  public Set<UUID> comparable() {
    var versions = new TreeSet<UUID>();
    current()
        .ifPresent(now ->
            stretches.stream()
                .filter(now::asksAs)
                .forEach(stretch -> versions.addAll(stretch.questionVersions())));
    return Set.copyOf(versions);
  }

  /**
   * The stretches that asked something else on the scale of today, so that their answers can be
   * drawn beside those that count.
   */
  public List<Stretch> beside() {
    return current().map(this::beside).orElse(List.of());
  }

  private List<Stretch> beside(Stretch now) {
    return onTheScale().stream()
        .filter(stretch -> !stretch.asksAs(now))
        .filter(stretch -> until(stretch).isEmpty())
        .toList();
  }

  /** Everything since the scale changed last. */
  private List<Stretch> onTheScale() {
    int first = 0;
    for (int i = 0; i < stretches.size(); i++) {
      first = stretches.get(i).began() == Change.SCALE ? i : first;
    }
    return stretches.subList(first, stretches.size());
  }

  /**
   * The stretches that began inside a window, after its first day: where any did, answers of the
   * window are not all answers to the same question, and whoever shows a score of it says so.
   */
  public List<Stretch> breaksIn(Window window) {
    return stretches.stream()
        .skip(1)
        .filter(stretch -> stretch.from().isAfter(window.from()))
        .filter(stretch -> window.contains(stretch.from()))
        .toList();
  }

  /**
   * The first day that does not count for a stretch any more: set only where the same words were
   * taken up again later, since otherwise late answers to the old words still belong to it.
   */
  public Optional<LocalDate> until(Stretch stretch) {
    return stretches.subList(stretches.indexOf(stretch) + 1, stretches.size()).stream()
        .filter(stretch::asksAs)
        .map(Stretch::from)
        .findFirst();
  }
}
