package io.outturn.e2e.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.outturn.e2e.Browsing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every seeded defect is found and named, and nothing is found on the clean pages. What axe finds
 * on the same pages is printed at the end: it says what the checker is for.
 */
@ExtendWith(Browsing.class)
class AccessibilityCheckerIT {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<String> MEASURED = new ArrayList<>();

  @ParameterizedTest
  @MethodSource("io.outturn.e2e.accessibility.SeededPage#defects")
  void findsTheDefect(SeededPage seeded, Browser browser) {
    var page = opened(seeded, browser);
    var findings = new AccessibilityChecker().look(page);
    measure(seeded, findings, page);
    assertThat(findings.stream().map(Finding::defect)).as("%s", findings).isNotEmpty();
    assertThat(findings.stream().map(Finding::defect))
        .as("%s", findings)
        .containsOnly(seeded.expected().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("io.outturn.e2e.accessibility.SeededPage#clean")
  void isSilentWhereNothingIsWrong(SeededPage clean, Browser browser) {
    var page = opened(clean, browser);
    var findings = new AccessibilityChecker().look(page);
    measure(clean, findings, page);
    assertThat(findings).isEmpty();
  }

  @Test
  void leavesThePageAsItWas(Browser browser) {
    var page =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(700, 500)).newPage();
    clean("contact").open(page);
    page.locator("#mail").fill("somebody@example.org");
    page.evaluate("scrollTo(0, 40)");
    var before = state(page);
    new AccessibilityChecker().look(page);
    assertThat(state(page)).isEqualTo(before);
  }

  /** A respondent's page runs no scripts; it is looked at all the same. */
  @Test
  void looksWherePagesMayRunNoScripts(Browser browser) {
    var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    var page = browser.newContext(options).newPage();
    clean("question").open(page);
    assertThat(new AccessibilityChecker().look(page)).isEmpty();
  }

  @Test
  void aPageIsKeptForEveryKindOfDefect() {
    var seeded = SeededPage.defects().map(page -> page.expected().orElseThrow()).toList();
    assertThat(EnumSet.copyOf(seeded)).isEqualTo(EnumSet.allOf(Defect.class));
  }

  @AfterAll
  static void print() {
    MEASURED.stream().sorted().forEach(System.out::println);
    System.out.println(
        "Pages: %d, caught by the checker: %d, by axe alone: %d"
            .formatted(MEASURED.size(), counted("checker: caught"), counted("axe: caught")));
  }

  private static long counted(String what) {
    return MEASURED.stream().filter(line -> line.contains(what)).count();
  }

  private static SeededPage clean(String name) {
    return SeededPage.clean().filter(page -> page.name().equals(name)).findFirst().orElseThrow();
  }

  private static Page opened(SeededPage seeded, Browser browser) {
    var page = browser.newContext().newPage();
    seeded.open(page);
    return page;
  }

  private static Object state(Page page) {
    return page.evaluate(
        """
        () => [innerWidth, innerHeight, scrollY, document.activeElement.id, document.adoptedStyleSheets.length,
          document.documentElement.outerHTML, document.getElementById('mail').value,
          matchMedia('(forced-colors: active)').matches, matchMedia('(prefers-reduced-motion: reduce)').matches,
          matchMedia('(prefers-color-scheme: dark)').matches].join()\
        """);
  }

  private static void measure(SeededPage seeded, List<Finding> findings, Page page) {
    var axe = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
    MEASURED.add(
        "%-36s %-26s checker: %s, axe: %s %s"
            .formatted(
                seeded,
                seeded.expected().map(Defect::name).orElse("clean"),
                findings.isEmpty() ? "silent" : "caught",
                axe.isEmpty() ? "silent" : "caught",
                Arrays.toString(axe.stream().map(rule -> rule.getId()).toArray())));
  }
}
