package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A team agrees on a quarter: a cycle, a draft that the gate refuses until nothing is missing, what
 * it leads up to, and outputs that say what they should change.
 */
@ExtendWith(Browsing.class)
class QuarterIT {
  private static final Pattern SIGN_IN = Pattern.compile("http://localhost:\\d+(/sign-in/\\S+)");
  @TempDir private Path home = Path.of("");

  @Test
  void aTeamAgreesOnAQuarter(Browser browser) throws Exception {
    try (var jar = RunningJar.start(home, Map.of())) {
      var page = signIn(browser, jar);
      addACycle(page);
      var draft = frame(page);
      refuse(page, draft);
      setAKeyResult(page, draft);
      publish(page, draft);
      lead(page, draft);
      work(page, draft);
      review(page);
      page.setViewportSize(320, 640);
      page.navigate("/");
      Look.checked(page, "quarter-leader-phone");
    }
  }

  private static Page signIn(Browser browser, RunningJar jar) throws Exception {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(jar.uri("").toString())
                .setViewportSize(1280, 900));
    var page = context.newPage();
    page.navigate(jar.awaited(SIGN_IN).group(1));
    press(page, "Sign in");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on without")).click();
    return page;
  }

  private static void addACycle(Page page) {
    page.navigate("/cycles");
    Look.checked(page, "cycles-empty");
    press(page, "Add the cycle");
    Look.checked(page, "cycles-error");
    page.locator("#name").fill("This quarter");
    page.locator("#first").fill(today().minusWeeks(2).toString());
    page.locator("#last").fill(today().plusWeeks(10).toString());
    press(page, "Add the cycle");
    Look.checked(page, "cycles");
  }

  private static String frame(Page page) {
    page.navigate("/objectives/new");
    page.locator("#title").fill("Whoever calls is helped at once");
    page.locator("#change").fill("People who call get an answer in the same call.");
    page.locator("#owner").fill("Marta Lindqvist");
    press(page, "Set an objective");
    Look.checked(page, "objective-draft");
    return page.url();
  }

  private static void refuse(Page page, String draft) {
    page.navigate(draft + "/publication");
    Look.checked(page, "publication-refused");
    assertThat(page.locator("main code").allInnerTexts())
        .containsExactly("EVIDENCE", "CYCLE", "OUTCOME");
    page.navigate(draft + "/framing");
    page.locator("#evidence").fill("Fewer of them call a second time.");
    page.locator("#cycle").selectOption("This quarter");
    Look.checked(page, "objective-framing");
    press(page, "Change the objective");
  }

  private static void setAKeyResult(Page page, String draft) {
    page.navigate(draft + "/key-results/new");
    page.locator("#title").fill("Callers are satisfied with what they got");
    page.locator("#measure").selectOption("service-experience/top2(satisfied)");
    page.locator("#baseline").fill("60");
    page.locator("#target").fill("70");
    page.locator("#deadline").fill(today().plusWeeks(9).toString());
    press(page, "Set a key result");
    Look.checked(page, "key-result-set");
    assertThat(page.url()).contains("/key-results/").doesNotContain(draft);
    page.navigate(draft + "/publication");
    Look.checked(page, "publication-plan");
    assertThat(page.locator("main code").allInnerTexts()).contains("PLANNED_ANSWERS");
    page.locator("main a", new Page.LocatorOptions().setHasText("Callers are")).click();
    page.locator("#planned").fill("400");
    Look.checked(page, "key-result-terms");
    press(page, "Change the key result");
  }

  private static void publish(Page page, String draft) {
    page.navigate(draft + "/publication");
    Look.checked(page, "publication-ready");
    press(page, "Publish the objective");
    assertThat(page.locator(".state.draft").count()).isZero();
    page.navigate("/");
    page.locator("#cycle").selectOption("This quarter");
    press(page, "Show");
    assertThat(page.locator("article h2").allInnerTexts())
        .containsExactly("Whoever calls is helped at once");
    Look.checked(page, "leader-of-a-cycle");
  }

  private static void lead(Page page, String objective) {
    page.navigate(objective + "/contributions/new");
    Look.checked(page, "contribution");
    page.locator("#to").selectOption("Whoever deals with us would send a colleague");
    page.locator("#words").fill("Nobody has to call twice.");
    press(page, "Promise the contribution");
    Look.checked(page, "objective-aligned");
    page.navigate("/cascade");
    Look.checked(page, "cascade");
  }

  private static void work(Page page, String objective) {
    page.navigate(objective + "/outputs/new");
    page.locator("#title").fill("Workshops for everybody who answers calls");
    page.locator("#plannedFor").fill(today().plusWeeks(3).toString());
    page.locator("#amount").fill("12");
    page.locator("#unit").fill("workshops");
    Look.checked(page, "output-new");
    press(page, "Plan an output");
    page.locator("main a", new Page.LocatorOptions().setHasText("Workshops")).first().click();
    Look.checked(page, "output");
    page.locator("main a", new Page.LocatorOptions().setHasText("Say what it")).click();
    page.locator("#keyResult").selectOption("Callers are satisfied with what they got");
    page.locator("#change").fill("+5");
    page.locator("#until").fill(today().plusWeeks(8).toString());
    Look.checked(page, "hypothesis");
    press(page, "Note what it should change");
    page.locator("main a", new Page.LocatorOptions().setHasText("Note a part")).click();
    press(page, "Note a part as delivered");
    Look.checked(page, "step-error");
    page.locator("#amount").fill("5");
    press(page, "Note a part as delivered");
    assertThat(page.locator("main .meta").innerText()).contains("5 of 12 workshops");
    Look.checked(page, "output-with-hypothesis");
    page.navigate("/orphans");
    Look.checked(page, "orphans");
  }

  /** The demonstration holds a watermelon, about whose outputs a review opens by itself. */
  private static void review(Page page) {
    page.navigate("/reviews");
    page.waitForCondition(() -> {
      page.reload();
      return page.locator("main li a").count() > 0;
    });
    Look.checked(page, "reviews");
    page.locator("main li a").first().click();
    Look.checked(page, "review-open");
    while (page.locator("main a", new Page.LocatorOptions().setHasText("Decide")).count() > 0
        && page.locator("main strong:empty").count() > 0) {
      page.locator("main li:has(strong:empty) a.button").first().click();
      press(page, "Note the decision");
      Look.checked(page, "decision-error");
      page.locator("#expectation").selectOption("NOT_MET");
      page.locator("#choice").selectOption("STOP");
      page.locator("#reason").fill("Nobody noticed it.");
      press(page, "Note the decision");
    }
    page.locator("main a", new Page.LocatorOptions().setHasText("Close the review")).click();
    Look.checked(page, "closure");
    page.locator("#words").fill("Ask first, then build.");
    press(page, "Close the review");
    Look.checked(page, "review-closed");
    page.navigate("/let-go");
    Look.checked(page, "let-go");
    assertThat(page.locator("main li").count()).isPositive();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static void press(Page page, String name) {
    page.locator("main")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
