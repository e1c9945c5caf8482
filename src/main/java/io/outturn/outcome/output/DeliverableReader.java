package io.outturn.outcome.output;

import io.outturn.form.Check;
import io.outturn.outcome.Deliverable;
import io.outturn.outcome.Quantity;
import io.outturn.outcome.form.Amounts;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes a plan of what was typed, or says all that is wrong with it. */
@Singleton
final class DeliverableReader {
  private static final int LONGEST_UNIT = 80;
  private final Workers workers;

  DeliverableReader(Workers workers) {
    this.workers = workers;
  }

  /** The plan; empty when the check holds mistakes. */
  Optional<Deliverable> read(OutputForm form, Check check) {
    var title = check.words("title", form.title(), 300, "Write what will be delivered");
    var owner = workers.read(check, form.owner());
    var day = check.day("plannedFor", form.plannedFor(), "Choose the day it is planned for");
    var quantity = quantity(form, check);
    return check.passed()
        ? day.map(on -> new Deliverable(title, owner, on, quantity, form.validated() != null))
        : Optional.empty();
  }

  private static Optional<Quantity> quantity(OutputForm form, Check check) {
    var amount = Amounts.read(check, "amount", form.amount());
    var unit = check.anyWords("unit", form.unit(), LONGEST_UNIT);
    if (amount.isPresent() && unit.isEmpty()) {
      check.mistake("unit", "Write what is counted, for example workshops");
    } else if (amount.isEmpty() && !unit.isEmpty() && check.passed()) {
      check.mistake("amount", "Write how many");
    }
    return amount.filter(_ -> check.passed()).map(some -> new Quantity(some, unit));
  }
}
