package io.outturn.survey.version;

import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import io.outturn.survey.Publisher.Source;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The publications of one survey, and what may follow them. A person publishes whatever is not
 * asked already. A file only publishes what it says anew: while it stays as it was, it does not
 * undo what somebody published in the editor since.
 *
 * @param publications the first one first
 */
record History(List<Publication> publications) {
  /** Whether publishing a version changes anything. */
  boolean takes(UUID version, Publisher publisher) {
    return switch (publisher.source()) {
      case EDITOR -> !asks(version);
      case FILE -> !asks(version) && !(isOfEditor() && fileSaid(version));
    };
  }

  /** Whether there is something that the publisher can take back. */
  boolean withdraws(Publisher publisher) {
    return switch (publisher.source()) {
      case EDITOR -> isAsked();
      case FILE -> isAsked() && !isOfEditor();
    };
  }

  Optional<Publication> last() {
    return publications.isEmpty() ? Optional.empty() : Optional.of(publications.getLast());
  }

  int next() {
    return last().map(Publication::number).orElse(0) + 1;
  }

  private boolean asks(UUID version) {
    return isAsked() && last().filter(it -> it.version().equals(version)).isPresent();
  }

  private boolean isAsked() {
    return last().filter(Publication::asked).isPresent();
  }

  private boolean isOfEditor() {
    return last().filter(it -> it.publisher().source() == Source.EDITOR).isPresent();
  }

  private boolean fileSaid(UUID version) {
    return publications.reversed().stream()
        .filter(it -> it.publisher().source() == Source.FILE)
        .findFirst()
        .filter(it -> it.version().equals(version))
        .isPresent();
  }
}
