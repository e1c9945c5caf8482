package io.outturn.editor.guide;

import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.edit.DraftSurvey;
import io.outturn.editor.yaml.YamlText;
import java.util.List;

/**
 * Fills in a question, and does what a button beside an option does.
 *
 * @param seen the question as its author saw it
 * @param now the same question as it stands
 * @param form what was sent
 * @param done what is noted in the history, before the question's name
 */
record QuestionChange(Chosen seen, Chosen now, Typed form, String done) {
  /** Fills in the question of an address. */
  static Change of(int number, Typed form) {
    return (seen, now) -> {
      var question = seen.question(number);
      var found = Again.question(question, now.survey()).flatMap(again -> Chosen.of(now, again));
      var before = Chosen.of(seen, question);
      if (found.isEmpty() || before.isEmpty()) {
        return new Outcome.Gone(
            GuideDesk.by(now)
                + " removed this question since you opened the page. What you typed stands below and is not saved.");
      }
      return new QuestionChange(before.get(), found.get(), form, "Changed the question").outcome();
    };
  }

  Outcome outcome() {
    var filling = new Filling(seen.read(), form.each(), now.read());
    var operation = Operation.of(form.one("then"));
    if (!seen.items().equals(now.items()) && touchesItems(filling, operation)) {
      return new Outcome.Clash(List.of(Fault.elsewhere("#answers", moved())));
    }
    var clashes = filling.clashes(GuideDesk.by(now.guided()));
    if (!clashes.isEmpty()) {
      return new Outcome.Clash(clashes);
    }
    return done(written(filling), operation);
  }

  private static boolean touchesItems(Filling filling, Operation operation) {
    return operation.onItem()
        || filling.changed().keySet().stream().anyMatch(it -> it.matches("(options|rows)_.*"));
  }

  private String moved() {
    return GuideDesk.by(now.guided())
        + " added, moved or removed options since you opened the page. Look through them and save once more.";
  }

  private YamlText written(Filling filling) {
    var filled = now.sheet().write(now.guided().yaml(), filling.changed());
    return new Christening(now.guided().yaml(), number()).of(filled, form.one("id"));
  }

  private Outcome done(YamlText filled, Operation operation) {
    int size = now.items().size();
    var text = operation.on(filled, number(), size);
    var question = question(text);
    return new Outcome.Done(
        text, "%s ‘%s’".formatted(done, Chosen.name(question)), next(text, question, operation));
  }

  private String next(YamlText text, DraftQuestion question, Operation operation) {
    var home = now.guided().home();
    var address = Guided.address(home, question);
    if (operation.leadsBack()) {
      return address + operation.anchor(now.items().size());
    } else if (operation.word().equals("condition")) {
      return address + "/condition";
    }
    boolean sound =
        Chosen.of(now.guided().with(text), question)
            .filter(it -> it.faults().isEmpty())
            .isPresent();
    return sound ? home + "#question-" + (question.number() + 1) : address;
  }

  private int number() {
    return now.question().number();
  }

  private DraftQuestion question(YamlText text) {
    return DraftSurvey.of(text).question(number()).orElseThrow();
  }
}
