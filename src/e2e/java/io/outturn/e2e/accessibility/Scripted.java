package io.outturn.e2e.accessibility;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A check that the script of its defect's name does by itself. */
abstract class Scripted implements Check {
  private final Defect defect;
  private final Set<Circumstance> when;
  private final Script script;

  Scripted(Defect defect, Circumstance... when) {
    this.defect = defect;
    this.when = Set.of(when);
    this.script =
        Script.named("checks/" + defect.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @Override
  public final Set<Circumstance> when() {
    return when;
  }

  @Override
  public List<Finding> look(Page page, Circumstance now) {
    return script.places(page).stream().map(place -> place.finding(defect, now)).toList();
  }
}
