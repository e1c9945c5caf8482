package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * An account manager writes a survey without knowing YAML and without scripts, makes mistakes, puts
 * them right, publishes and answers it: on a screen, on a small phone, by keyboard, and once more
 * under the eyes of axe and our own checker.
 */
@ExtendWith(Browsing.class)
class EditorIT {
  private static final Pattern SIGN_IN = Pattern.compile("http://localhost:\\d+(/sign-in/\\S+)");
  @TempDir private Path home = Path.of("");

  @Test
  void aSurveyIsWrittenWithoutYaml(Browser browser) throws Exception {
    try (var jar = RunningJar.start(home, Map.of())) {
      var session = session(browser, jar);
      write(page(browser, jar, session, 1280, false), Look::seen, "editor-plain-");
      write(page(browser, jar, session, 320, false), Look::seen, "editor-phone-");
      write(page(browser, jar, session, 1280, true), Look::checked, "editor-");
      write(page(browser, jar, session, 320, true), Look::checked, "editor-narrow-");
      byKeyboard(page(browser, jar, session, 1280, false));
    }
  }

  private static String session(Browser browser, RunningJar jar) throws Exception {
    var link = jar.awaited(SIGN_IN);
    var context =
        browser.newContext(
            new Browser.NewContextOptions().setBaseURL("http://localhost:" + jar.port()));
    var page = context.newPage();
    page.navigate(link.group(1));
    press(page, "Sign in");
    return context.storageState();
  }

  private static Page page(
      Browser browser, RunningJar jar, String session, int width, boolean scripts) {
    return browser
        .newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + jar.port())
                .setStorageState(session)
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(scripts))
        .newPage();
  }

  private static void write(Page page, BiConsumer<Page, String> look, String name) {
    begin(page, "Your call " + name + "with us");
    look.accept(page, name + "1-begun");
    settings(page, look, name);
    rated(page, look, name);
    reason(page, look, name);
    why(page, look, name);
    measures(page, look, name);
    overview(page, look, name);
    publish(page, look, name);
  }

  private static void begin(Page page, String title) {
    page.navigate("/drafts");
    page.locator("#title").fill(title);
    press(page, "Begin");
    assertThat(page.locator("h1").innerText()).isEqualTo(title);
  }

  private static void settings(Page page, BiConsumer<Page, String> look, String name) {
    var overview = page.url();
    follow(page, "Change the settings");
    assertThat(page.title()).startsWith("Error:");
    look.accept(page, name + "2-settings-errors");
    page.locator("#language").selectOption("de");
    press(page, "Add the language");
    fill(page, "title", "Your call with us", "Ihr Anruf bei uns");
    fill(page, "purpose", "To improve.", "Um besser zu werden.");
    fill(page, "privacy", "We show averages only.", "Wir zeigen nur Mittelwerte.");
    fill(page, "thanks", "Thank you.", "Vielen Dank.");
    page.locator("#opens").fill("2026-01-01");
    look.accept(page, name + "3-settings");
    press(page, "Save");
    assertThat(page.url()).isEqualTo(overview);
  }

  private static void rated(Page page, BiConsumer<Page, String> look, String name) {
    follow(page, "Add a question on a page of its own");
    look.accept(page, name + "4-types");
    follow(page, "Recommendation, 0 to 10");
    look.accept(page, name + "5-new-question");
    press(page, "Add the question");
    assertThat(page.title()).startsWith("Error:");
    look.accept(page, name + "6-question-error");
    fill(page, "text", "How likely are you to recommend us?", "Wie wahrscheinlich?");
    page.locator("#required").check();
    press(page, "Save");
    assertThat(page.locator(".todos").count()).isZero();
  }

  private static void reason(Page page, BiConsumer<Page, String> look, String name) {
    page.navigate(page.url().replaceAll("#.*", "") + "/questions/new?type=multiple-choice&page=1");
    fill(page, "text", "Why did you call us?", "Warum haben Sie angerufen?");
    fill(page, "options_0_text", "To order", "Für eine Bestellung");
    fill(page, "options_1_text", "None of these", "Nichts davon");
    page.locator("#options_1_exclusive").check();
    press(page, "Add an option");
    assertThat(page.locator(".items > li").count()).isEqualTo(3);
    fill(page, "options_2_text", "To complain", "Für eine Beschwerde");
    named(page, "Move ‘option-3’ up").click();
    assertThat(page.locator("#options_1_text_en").inputValue()).isEqualTo("To complain");
    look.accept(page, name + "7-options");
    press(page, "Save");
  }

  private static void why(Page page, BiConsumer<Page, String> look, String name) {
    var home = page.url().replaceAll("#.*", "");
    page.navigate(home + "/questions/new?type=comment&page=0");
    fill(page, "text", "What is the reason?", "Was ist der Grund?");
    press(page, "Add the question");
    page.locator(".asks a").last().click();
    press(page, "Save and choose who is asked");
    look.accept(page, name + "8-condition");
    page.locator("#about").selectOption("recommend");
    press(page, "Look at this question");
    page.locator("#sign").selectOption("<=");
    press(page, "Save", 0);
    assertThat(page.title()).startsWith("Error:");
    look.accept(page, name + "9-condition-error");
    page.locator("#value").selectOption("6");
    press(page, "Save", 0);
    assertThat(page.locator("main").innerText()).contains("is at most 6");
    page.navigate(home);
  }

  private static void measures(Page page, BiConsumer<Page, String> look, String name) {
    var home = page.url();
    follow(page, "Change the measures");
    look.accept(page, name + "a-measures");
    press(page, "Add the measure");
    assertThat(page.title()).startsWith("Error:");
    look.accept(page, name + "b-measures-error");
    page.locator("#score").selectOption("mean(recommend)");
    press(page, "Add the measure");
    page.navigate(home);
  }

  private static void overview(Page page, BiConsumer<Page, String> look, String name) {
    assertThat(page.locator(".page-list > li").count()).isEqualTo(2);
    named(page, "Put ‘why-did-you-call-us’ on an own page").click();
    assertThat(page.locator(".page-list > li").count()).isEqualTo(3);
    look.accept(page, name + "c-overview");
    named(page, "Join with the one before (page 2)").click();
    assertThat(page.locator(".page-list > li").count()).isEqualTo(2);
  }

  private static void publish(Page page, BiConsumer<Page, String> look, String name) {
    follow(page, "Preview");
    assertThat(page.locator("iframe").count()).isEqualTo(1);
    follow(page, "Publish");
    look.accept(page, name + "d-publish");
    var form = page.locator("main a[href^='/s/']").first().getAttribute("href");
    press(page, "Publish");
    page.navigate(form);
    assertThat(page.locator("input[name=recommend]").count()).isEqualTo(11);
  }

  /** Adds a question, writes it and moves it up, without touching anything but keys. */
  private static void byKeyboard(Page page) {
    begin(page, "Written by keyboard");
    var home = page.url();
    add(page, home, "comment", "What is the reason?");
    add(page, home, "yes-no", "Was your request solved?");
    var up = named(page, "Move ‘was-your-request-solved’ up");
    reach(page, up);
    enter(page);
    assertThat(page.locator(".asks").allInnerTexts())
        .containsExactly("Was your request solved?", "What is the reason?");
    assertThat(page.url()).endsWith("#question-1");
  }

  private static void add(Page page, String home, String type, String words) {
    page.navigate(home);
    reach(
        page,
        page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName("Add a question on a page of its own")));
    enter(page);
    reach(page, page.locator("a[href*='type=" + type + "']"));
    enter(page);
    reach(page, page.locator("#text_en"));
    page.keyboard().type(words);
    reach(page, page.locator("#hint_en"));
    enter(page);
    assertThat(page.locator(".asks").last().innerText()).isEqualTo(words);
  }

  private static void enter(Page page) {
    var before = page.url();
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.equals(before));
  }

  private static void reach(Page page, Locator wanted) {
    for (int i = 0; i < 80; i++) {
      if ((Boolean) wanted.evaluate("it => it === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard does not come to " + wanted);
  }

  private static void fill(Page page, String field, String english, String german) {
    page.locator("#" + field + "_en").fill(english);
    page.locator("#" + field + "_de").fill(german);
  }

  private static void press(Page page, String name) {
    press(page, name, 0);
  }

  private static void press(Page page, String name, int which) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .nth(which)
        .click();
  }

  private static Locator named(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void follow(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }
}
