package io.outturn.survey;

import io.outturn.statistics.Scale;
import java.util.List;
import java.util.Optional;

/**
 * One question of a survey. A new kind of question is a new record here, and the compiler then
 * names every place that must know it: the file reader, the form, the answer's check, the summary.
 */
public sealed interface Question {
  /** The question's name inside its survey: lower-case letters, digits and hyphens. */
  String id();

  /** What is asked. */
  LocalizedText text();

  /** A line under the question that helps to answer it. */
  Optional<LocalizedText> hint();

  /** Whether the page is refused without an answer. */
  boolean required();

  /** A question whose answer is a number on a scale, and so can be counted. */
  sealed interface Rated extends Question {
    Scale scale();
  }

  /**
   * How likely the person is to recommend the service, 0 (not at all likely) to 10 (extremely
   * likely).
   */
  record Recommend(
      String id,
      LocalizedText text,
      Optional<LocalizedText> hint,
      boolean required,
      LocalizedText lowest,
      LocalizedText highest)
      implements Rated {
    public static final Scale SCALE = new Scale(0, 10);

    @Override
    public Scale scale() {
      return SCALE;
    }
  }

  /**
   * How satisfied the person is: five labelled steps, 1 the worst and 5 the best; shown best first.
   */
  record Satisfaction(
      String id,
      LocalizedText text,
      Optional<LocalizedText> hint,
      boolean required,
      List<LocalizedText> labels)
      implements Rated {
    public static final Scale SCALE = new Scale(1, 5);

    public Satisfaction {
      labels = List.copyOf(labels);
      if (labels.size() != SCALE.size()) {
        throw new IllegalArgumentException(
            "A satisfaction question has 5 labels, not " + labels.size());
      }
    }

    @Override
    public Scale scale() {
      return SCALE;
    }

    /** The label of an answer, 1 to 5; labels stand worst first. */
    public LocalizedText label(int value) {
      return labels.get(value - SCALE.low());
    }
  }

  /** How easy something was, 1 (strongly disagree that it was easy) to 7 (strongly agree). */
  record Effort(
      String id,
      LocalizedText text,
      Optional<LocalizedText> hint,
      boolean required,
      LocalizedText lowest,
      LocalizedText highest)
      implements Rated {
    public static final Scale SCALE = new Scale(1, 7);

    @Override
    public Scale scale() {
      return SCALE;
    }
  }

  /** The person's own words. */
  record Comment(
      String id,
      LocalizedText text,
      Optional<LocalizedText> hint,
      boolean required,
      int maximumLength)
      implements Question {}
}
