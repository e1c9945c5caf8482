package io.outturn.e2e.accessibility;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for what axe misses: {@code assertThat(new AccessibilityChecker().look(page)).isEmpty()}.
 * The page is looked at in every {@link Circumstance} and left as it was. What is wrong in several
 * of them is told once.
 */
public final class AccessibilityChecker {
  private static final List<Check> CHECKS =
      List.of(
          new ColourAlone(),
          new CutOff(),
          new DeadControl(),
          new DeadScrollRegion(),
          new DragOnly(),
          new DuplicateId(),
          new ErrorNotInTitle(),
          new ErrorNotTiedToField(),
          new FaintField(),
          new FaintGraphic(),
          new FaintText(),
          new FieldWithoutLabel(),
          new ForcedTabOrder(),
          new Headings(),
          new HiddenFocusable(),
          new InputPurpose(),
          new KeyboardWalk(),
          new LabelNotInName(),
          new Landmarks(),
          new Language(),
          new LostInForcedColours(),
          new MotionNotReduced(),
          new OrderDiffers(),
          new Overflow(),
          new RadioGroupWithoutName(),
          new SelfRefresh(),
          new SmallTarget(),
          new SvgWithoutName(),
          new TableWithoutHeaders(),
          new TextOverText(),
          new UnaskedFocus(),
          new VagueLink(),
          new WordsInStyle(),
          new ZoomForbidden());

  /** Everything that is wrong on the page in its present state. */
  public List<Finding> look(Page page) {
    var findings = new ArrayList<Finding>();
    var kept = Kept.of(page);
    for (var now : Circumstance.values()) {
      try {
        now.enter(page);
        add(findings, look(page, now));
      } finally {
        kept.restore();
      }
    }
    return List.copyOf(findings);
  }

  private static List<Finding> look(Page page, Circumstance now) {
    return CHECKS.stream()
        .filter(check -> check.when().contains(now))
        .flatMap(check -> check.look(page, now).stream())
        .toList();
  }

  private static void add(List<Finding> findings, List<Finding> more) {
    more.stream()
        .filter(one -> findings.stream().noneMatch(one::isTheSameAs))
        .forEach(findings::add);
  }
}
