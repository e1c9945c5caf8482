package io.outturn.editor.guide;

import io.outturn.editor.edit.Measures;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds a score, or takes one out.
 *
 * @param form what was sent
 */
record MeasureChange(Typed form) implements Change {
  static final String SCORE = "score";
  static final String NAME = "name";
  static final String PARTS = "parts";

  @Override
  public Outcome on(Guided seen, Guided now) {
    return switch (form.one("then")) {
      case "remove" -> removed(now);
      case "index" -> index(now);
      default -> added(now);
    };
  }

  private Outcome removed(Guided now) {
    var written = form.one(SCORE);
    int place = now.survey().measures().indexOf(written);
    return place < 0
        ? new Outcome.Gone("Somebody took this score out in the meantime.")
        : done(
            now,
            new Outcome.Done(
                Measures.remove(now.yaml(), place),
                "Took out the measure " + ScoreWords.of(now, written),
                ""));
  }

  private Outcome added(Guided now) {
    var written = form.one(SCORE);
    boolean offered =
        Offer.all(now).stream()
            .flatMap(offer -> offer.scores().stream())
            .anyMatch(score -> score.value().equals(written));
    return offered
        ? add(now, written)
        : new Outcome.Refused(List.of(Fault.at(SCORE, "Choose the score to add")));
  }

  private Outcome index(Guided now) {
    var parts = form.many(PARTS).stream().filter(it -> Askable.find(now, it).isPresent()).toList();
    var faults = new ArrayList<Fault>();
    if (!form.one(NAME).matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      faults.add(
          Fault.at(NAME, "Write a name of small letters, digits and hyphens, for example ease"));
    }
    if (parts.size() < 2) {
      faults.add(Fault.at(PARTS, "Choose at least two questions"));
    }
    return faults.isEmpty()
        ? add(now, "index(%s: %s)".formatted(form.one(NAME), String.join(", ", parts)))
        : new Outcome.Refused(faults);
  }

  private static Outcome add(Guided now, String written) {
    return done(
        now,
        new Outcome.Done(
            Measures.add(now.yaml(), written),
            "Added the measure " + ScoreWords.of(now, written),
            ""));
  }

  private static Outcome done(Guided now, Outcome.Done done) {
    return new Outcome.Done(done.text(), done.what(), now.home() + "/measures");
  }
}
