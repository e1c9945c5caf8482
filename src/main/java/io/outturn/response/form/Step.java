package io.outturn.response.form;

import io.outturn.response.form.page.Sheet;
import io.outturn.response.form.way.Detour;
import io.outturn.response.form.way.Journey;

/**
 * A page of answers that can be taken, and where it leads.
 *
 * @param who who sent it
 * @param sheet the page
 * @param reading its answers
 * @param envelope what came with them
 * @param onward the way with these answers
 */
record Step(Encounter who, Sheet sheet, Reading reading, Envelope envelope, Journey onward) {
  static Step of(Encounter who, Sheet sheet, Reading reading, Envelope envelope) {
    var said = who.journey().said().with(reading.answers(), reading.blank());
    return new Step(who, sheet, reading, envelope, Journey.of(said));
  }

  /** Whether nothing is asked any more, not even to check the answers. */
  boolean completes() {
    return next().equals(who.link().thanks());
  }

  /** The address at which it goes on. */
  String next() {
    var link = who.link();
    return sheet
        .detour()
        .map(this::back)
        .or(() -> onward.after(sheet.number()).map(link::page))
        .orElseGet(this::end);
  }

  private String back(Detour detour) {
    var appeared = onward.appearedSince(who.journey());
    var rest = detour.after(sheet.number(), appeared, onward.pages());
    return rest.ahead().isEmpty()
        ? who.link().check()
        : rest.in(who.link().page(rest.ahead().getFirst()));
  }

  /** Somebody who came to the last page by its address may have passed by what is needed. */
  private String end() {
    var link = who.link();
    return onward.isChecked()
        ? link.check()
        : onward.missing().map(link::page).orElseGet(link::thanks);
  }
}
