package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.outturn.e2e.accessibility.AccessibilityChecker;
import java.nio.file.Path;
import java.util.List;

/** How a state of a page is looked at; its picture is kept in {@code target/screenshots}. */
final class Look {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Look() {}

  /** It fits the screen. */
  static void seen(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots", name + ".png")));
    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
        .as("width of %s", name)
        .isLessThanOrEqualTo(page.viewportSize().width);
  }

  /**
   * It fits the screen, and neither axe nor our own checker finds anything. Needs scripts. What
   * stands in a frame is a page of its own, to be looked at by itself: axe would take its landmarks
   * for the outer page's.
   */
  static void checked(Page page, String name) {
    seen(page, name);
    var violations =
        new AxeBuilder(page).withTags(RULES).exclude("iframe").analyze().getViolations();
    assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getHelp()))
        .as("axe on %s at %s", name, page.url())
        .isEmpty();
    assertThat(new AccessibilityChecker().look(page))
        .as("the checker on %s at %s", name, page.url())
        .isEmpty();
  }
}
