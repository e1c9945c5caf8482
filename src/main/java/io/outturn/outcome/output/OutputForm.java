package io.outturn.outcome.output;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.outturn.identity.PersonId;
import io.outturn.outcome.Deliverable;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Quantity;
import io.outturn.outcome.form.Differences;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to plan an output.
 *
 * @param title what will be delivered
 * @param owner the key of whoever delivers it; empty for nobody yet
 * @param plannedFor the day it is planned for
 * @param amount how much of it; empty for something that is there or not
 * @param unit what is counted
 * @param validated whatever a ticked box sends when somebody else has to look at it
 * @param proposed whatever a ticked box sends when it is only an idea
 * @param revision that was read; empty for a new one
 */
@Introspected
@Serdeable.Deserializable
record OutputForm(
    @Nullable String title,
    @Nullable String owner,
    @Nullable String plannedFor,
    @Nullable String amount,
    @Nullable String unit,
    @Nullable String validated,
    @Nullable String proposed,
    @Nullable String revision) {
  static final OutputForm EMPTY = new OutputForm(null, null, null, null, null, null, null, null);

  /** An output as it is planned. */
  static OutputForm of(Output output) {
    var planned = output.deliverable();
    return new OutputForm(
        planned.title(),
        planned.owner().map(PersonId::value).map(Object::toString).orElse(""),
        planned.plannedFor().toString(),
        planned.quantity().map(OutputForm::amount).orElse(""),
        planned.quantity().map(Quantity::unit).orElse(""),
        planned.validated() ? "yes" : null,
        null,
        Integer.toString(output.revision()));
  }

  private static String amount(Quantity quantity) {
    return quantity.amount().stripTrailingZeros().toPlainString();
  }

  /** The same, made of what stands there now. */
  OutputForm on(int now) {
    return new OutputForm(
        title, owner, plannedFor, amount, unit, validated, proposed, Integer.toString(now));
  }

  OutputState first() {
    return proposed == null ? OutputState.COMMITTED : OutputState.PROPOSED;
  }

  /** Where what was typed differs from what stands there now. */
  static Differences between(Deliverable typed, Deliverable now, Workers workers) {
    return new Differences()
        .field("What will be delivered", typed.title(), now.title())
        .field("Who delivers it", workers.name(typed.owner()), workers.name(now.owner()))
        .field("Planned for", typed.plannedFor().toString(), now.plannedFor().toString())
        .field(
            "How much",
            typed.quantity().map(OutputForm::words).orElse(""),
            now.quantity().map(OutputForm::words).orElse(""));
  }

  private static String words(Quantity quantity) {
    return amount(quantity) + " " + quantity.unit();
  }
}
