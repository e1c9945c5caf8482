package io.outturn.editor.guide;

import io.outturn.editor.edit.SimpleCondition;
import io.outturn.editor.edit.SimpleCondition.Sign;
import java.util.List;
import java.util.Optional;

/**
 * Chooses who sees a question or a page.
 *
 * @param find the question or page
 * @param form what was sent
 */
record ConditionChange(Audience.Finder find, Typed form) implements Change {
  static final String TEXT = "text";
  static final String VALUE = "value";

  @Override
  public Outcome on(Guided seen, Guided now) {
    var before = find.apply(seen);
    var found = before.again(seen, now);
    if (found.isEmpty()) {
      return new Outcome.Gone(
          "%s removed %s since you opened the page.".formatted(GuideDesk.by(now), before.name()));
    }
    var audience = found.get();
    if (!audience.written().equals(before.written())) {
      return new Outcome.Clash(List.of(Fault.at(TEXT, clash(audience))));
    }
    return condition(audience)
        .map(condition -> done(audience, condition))
        .orElseGet(() ->
            new Outcome.Refused(
                List.of(Fault.at(VALUE, "Choose or write the answer to compare with"))));
  }

  private static String clash(Audience audience) {
    return "%s chose this since you opened the page: %s. Save once more to write yours."
        .formatted(
            GuideDesk.by(audience.guided()),
            ConditionWords.of(audience.guided(), audience.written()));
  }

  private static Outcome done(Audience audience, String condition) {
    var text = audience.with(condition);
    var after = audience.again(audience.guided(), audience.guided().with(text));
    boolean sound = after.filter(it -> it.faults().isEmpty()).isPresent();
    return new Outcome.Done(
        text, "Chose who sees " + audience.name(), sound ? audience.next() : audience.address());
  }

  /** As files write it; none while something is missing. */
  private Optional<String> condition(Audience audience) {
    return switch (form.one("then")) {
      case "everybody" -> Optional.of("");
      case "text" -> Optional.of(form.one(TEXT));
      default -> simple(audience);
    };
  }

  private Optional<String> simple(Audience audience) {
    var sign = Sign.of(form.one("sign")).orElseThrow(() -> Guided.missing("comparison"));
    var about =
        audience.earlier(form.one("about")).orElseThrow(() -> Guided.missing("earlier question"));
    var value = form.one(VALUE);
    return sign.hasValue() && value.isBlank()
        ? Optional.empty()
        : Optional.of(new SimpleCondition(about.name(), sign, value).written(about.isText()));
  }
}
