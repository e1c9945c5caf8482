package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody is asked everything that can be asked, answers wrongly first, goes by a branch, changes
 * an answer at the end and sends: on a small phone without scripts and in two languages, and once
 * more under the eyes of axe and our own checker.
 */
@ExtendWith(Browsing.class)
class FormIT {
  private static final Path EVERYTHING = Path.of("src/test/resources/survey/everything.yaml");
  @TempDir private Path home = Path.of("");

  @Test
  void everythingCanBeAnsweredByEverybody(Browser browser) throws Exception {
    try (var jar = RunningJar.start(home, Map.of("OUTTURN_SURVEYS", surveys().toString()))) {
      answer(phone(browser, jar, false), Look::seen, "form-plain-");
      answer(phone(browser, jar, true), Look::checked, "form-all-");
      goOnWithEnter(phone(browser, jar, false));
    }
  }

  /** The survey for tests, without the days between which it is open. */
  private Path surveys() throws IOException {
    var folder = Files.createDirectories(home.resolve("surveys"));
    var text = Files.readString(EVERYTHING).replaceAll("(?m)^(opens|closes):.*$", "");
    Files.writeString(folder.resolve("everything.yaml"), text);
    try (var files = Files.newDirectoryStream(Path.of("surveys"), "*.yaml")) {
      for (var file : files) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return folder;
  }

  private static Page phone(Browser browser, RunningJar jar, boolean scripts) {
    return browser
        .newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + jar.port())
                .setViewportSize(320, 640)
                .setLocale("en-GB")
                .setJavaScriptEnabled(scripts))
        .newPage();
  }

  private static void answer(Page phone, BiConsumer<Page, String> look, String name) {
    phone.navigate("/s/everything?score=7");
    assertThat(phone.locator(".note").innerText()).startsWith("You chose 7.");
    look.accept(phone, name + "1-proposed");
    choose(phone, "recommend", "3");
    proceed(phone);
    phone.locator("textarea[name=why]").fill("It rang for an hour.");
    translate(phone, "de");
    assertThat(phone.locator("textarea[name=why]").inputValue()).isEqualTo("It rang for an hour.");
    assertThat(phone.locator("main").innerText()).contains("Sie haben uns 3 gegeben.");
    look.accept(phone, name + "2-german");
    translate(phone, "en");
    choose(phone, "satisfied", "_na");
    proceed(phone);
    look.accept(phone, name + "3");
    choose(phone, "find", "6");
    proceed(phone);
    answerTheMatrix(phone, look, name);
    chooseTheReason(phone, look, name);
    rank(phone, look, name);
    countAndDate(phone, look, name);
    leaveAnAddress(phone, look, name);
    checkAndSend(phone, look, name);
  }

  private static void answerTheMatrix(Page phone, BiConsumer<Page, String> look, String name) {
    choose(phone, "clear", "5");
    refused(phone, look, name + "4-error");
    assertThat(phone.locator(".problem a").count()).isEqualTo(2);
    choose(phone, "complete", "4");
    choose(phone, "quick", "_na");
    choose(phone, "shop", "4");
    proceed(phone);
  }

  private static void chooseTheReason(Page phone, BiConsumer<Page, String> look, String name) {
    choose(phone, "reason", "something-else");
    refused(phone, look, name + "5-error");
    choose(phone, "reason", "complaint");
    proceed(phone);
  }

  private static void rank(Page phone, BiConsumer<Page, String> look, String name) {
    phone.locator("input[name=channels][value=chat]").check();
    phone.locator("input[name=channels][value=nowhere]").check();
    phone.locator("select[name=important_place_price]").selectOption("1");
    phone.locator("select[name=important_place_people]").selectOption("1");
    refused(phone, look, name + "6-error");
    phone.locator("input[name=channels][value=nowhere]").uncheck();
    phone.locator("select[name=important_place_people]").selectOption("2");
    choose(phone, "renew", "not-sure");
    proceed(phone);
  }

  private static void countAndDate(Page phone, BiConsumer<Page, String> look, String name) {
    phone.locator("input[name=hours]").fill("a lot");
    date(phone, "called", "1", "", "2026");
    date(phone, "solved", "30", "2", "2026");
    refused(phone, look, name + "7-error");
    phone.locator("input[name=hours]").fill("1,5");
    date(phone, "called", "1", "2", "2026");
    date(phone, "solved", "9", "2", "2026");
    proceed(phone);
  }

  private static void date(Page phone, String name, String day, String month, String year) {
    phone.locator("input[name=" + name + "_day]").fill(day);
    phone.locator("input[name=" + name + "_month]").fill(month);
    phone.locator("input[name=" + name + "_year]").fill(year);
  }

  private static void leaveAnAddress(Page phone, BiConsumer<Page, String> look, String name) {
    phone.locator("input[name=first-name]").fill("Ada");
    phone.locator("input[name=address]").fill("ada at example");
    refused(phone, look, name + "8-error");
    phone.locator("input[name=address]").fill("ada@example.com");
    proceed(phone);
  }

  private static void checkAndSend(Page phone, BiConsumer<Page, String> look, String name) {
    assertThat(phone.locator("h1").innerText()).isEqualTo("Check your answers");
    assertThat(phone.locator("dl").innerText()).contains("1.5 hours").contains("1 February 2026");
    look.accept(phone, name + "9-check");
    phone
        .getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions()
                .setName(Pattern.compile("Change the answer to “What may we call you")))
        .click();
    phone.locator("input[name=first-name]").fill("Grace");
    proceed(phone);
    assertThat(phone.locator("dl").innerText()).contains("Grace").doesNotContain("Ada");
    proceed(phone);
    assertThat(phone.locator("main").innerText()).contains("Thank you, Grace.");
    look.accept(phone, name + "thanks");
    phone.navigate(phone.url().replaceAll("/thanks.*", ""));
    assertThat(phone.locator("h1").innerText()).isEqualTo("You have already answered");
    look.accept(phone, name + "answered");
  }

  /** Enter in a field sends the page; it does not change the language. */
  private static void goOnWithEnter(Page phone) {
    phone.navigate("/s/everything?lang=de");
    choose(phone, "recommend", "9");
    phone.locator("input[name=recommend][value='9']").press("Enter");
    assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("de");
    assertThat(phone.url()).contains("/2");
  }

  private static void choose(Page phone, String name, String value) {
    phone.locator("input[name='" + name + "'][value='" + value + "']").check();
  }

  private static void translate(Page phone, String language) {
    phone.locator(".languages button[value=" + language + "]").click();
  }

  private static void refused(Page phone, BiConsumer<Page, String> look, String name) {
    proceed(phone);
    assertThat(phone.title()).startsWith("Error:");
    assertThat(phone.locator(".problem:focus").count()).isEqualTo(1);
    look.accept(phone, name);
  }

  private static void proceed(Page phone) {
    phone.locator("main form button").first().click();
  }
}
