package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Customers answer through their own links, without scripts and however they work a browser. */
@ExtendWith(Browsing.class)
class AnsweringIT {
  private static final Pattern LINK = Pattern.compile("/i/[A-Za-z0-9_-]{22}");
  private static final Pattern RESPONSES = Pattern.compile("(\\d+) responses, ");
  @TempDir private static Path home = Path.of("");
  private static RunningJar jar;

  @BeforeAll
  static void start() throws Exception {
    jar = RunningJar.start(home, Map.of());
  }

  @AfterAll
  static void stop() throws Exception {
    jar.close();
  }

  @Test
  void goesOnInAnotherLanguageAndOnAnotherDeviceWhereItWasLeft(Browser browser) throws Exception {
    var link = invited("relationship-nps");
    var phone = open(browser, 320, 568, link);
    proceed(phone);
    assertThat(phone.title()).startsWith("Error:");
    assertThat(focused(phone)).isEqualTo("There is a problem");
    Look.seen(phone, "answering-error");

    choose(phone, "recommend", "4");
    proceed(phone);
    assertThat(phone.locator("h1").innerText()).startsWith("You chose 4.");
    phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back")).click();
    assertThat(phone.locator("input[name=recommend][value='4']").isChecked()).isTrue();
    choose(phone, "recommend", "9");
    proceed(phone);
    assertThat(phone.locator("h1").innerText()).startsWith("You chose 9. What do you value");
    phone.locator("textarea").fill("You answer the phone.");
    phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Deutsch")).click();
    assertThat(phone.locator("h1").innerText()).startsWith("Sie haben 9 gewählt.");
    assertThat(phone.locator("textarea").inputValue()).isEqualTo("You answer the phone.");
    Look.seen(phone, "answering-german");
    proceed(phone);

    var desk = open(browser, 1280, 900, link);
    assertThat(desk.locator("legend").first().innerText())
        .contains("what you achieved with our help");
    choose(desk, "results", "4");
    Look.seen(desk, "answering-desk");
    proceed(desk);
    assertThat(desk.locator("h1").innerText()).isEqualTo("Your answers have been received");
    desk.navigate(link);
    assertThat(desk.locator("h1").innerText()).isEqualTo("You have already answered");
    desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change your answers"))
        .click();
    assertThat(desk.locator("input[name=recommend][value='9']").isChecked()).isTrue();
  }

  /** With colours of the reader's choice, and letters twice as large by a style of their own. */
  @Test
  void takesAnAnswerFromTheKeyboardAlone(Browser browser) throws Exception {
    var page = context(browser, 320, 568).newPage();
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    page.route("**/*.css*", AnsweringIT::twiceAsLarge);
    page.navigate(invited("support-effort"));
    Look.seen(page, "keyboard");
    tabTo(page, "input[name=effort]");
    page.keyboard().press("Space");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("input[name=effort]:checked").count()).isEqualTo(1);
    press(page, "main form button");
    assertThat(page.title()).doesNotStartWith("Error:");
    for (int pages = 0; page.locator("main form").count() > 0 && pages < 10; pages++) {
      press(page, "main form button");
    }
    Look.seen(page, "keyboard-end");
    assertThat(page.locator("h1").innerText()).isEqualTo("Your answers have been received");
  }

  @Test
  void storesNothingHoweverOftenALinkIsOpened(Browser browser) throws Exception {
    var link = invited("service-experience");
    long before = responses();
    try (var robot = new Respondent(jar.port())) {
      for (int i = 0; i < 100; i++) {
        assertThat(robot.get(link + (i % 2 == 0 ? "" : "?score=" + i % 11)).status())
            .isEqualTo(200);
        assertThat(robot.head(link).status()).isEqualTo(200);
      }
    }
    var mail = open(browser, 375, 667, link + "?score=9");
    assertThat(mail.locator("input[name=recommend][value='9']").isChecked()).isTrue();
    assertThat(mail.locator("main").innerText()).contains("You chose 9. Change it if needed.");
    Look.seen(mail, "proposal");
    assertThat(responses()).isEqualTo(before);
  }

  @Test
  void countsOneResponseHoweverManyPostsComeAtOnce() throws Exception {
    var link = invited("service-experience");
    long before = responses();
    try (var robot = new Respondent(jar.port());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var form = robot.fill(link, Map.of("recommend", "8"));
      Callable<Integer> send =
          () -> {
            try (var sender = new Respondent(jar.port())) {
              return sender.send(form).status();
            }
          };
      for (var sent : threads.invokeAll(Stream.generate(() -> send).limit(20).toList())) {
        assertThat(sent.get()).isEqualTo(303);
      }
    }
    assertThat(responses()).isEqualTo(before + 1);
  }

  private static String invited(String survey) throws Exception {
    assertThat(jar.command("invite", survey, "--account", "harbour-trust")).isZero();
    return LINK.matcher(jar.log()).results().reduce((_, last) -> last).orElseThrow().group();
  }

  private static long responses() throws Exception {
    assertThat(jar.command("verify-tallies")).isZero();
    var counted = RESPONSES.matcher(jar.log()).results().reduce((_, last) -> last);
    return Long.parseLong(counted.orElseThrow().group(1));
  }

  private static Page open(Browser browser, int width, int height, String path) {
    var page = context(browser, width, height).newPage();
    page.navigate(path);
    return page;
  }

  private static BrowserContext context(Browser browser, int width, int height) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setBaseURL("http://localhost:" + jar.port())
            .setViewportSize(width, height)
            .setLocale("en-GB")
            .setJavaScriptEnabled(false));
  }

  private static void twiceAsLarge(Route route) {
    var sheet = route.fetch();
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(sheet)
            .setBody(sheet.text() + "\nhtml { font-size: 200% }"));
  }

  private static void choose(Page page, String question, String value) {
    page.locator("input[name=%s][value='%s']".formatted(question, value)).check();
  }

  private static void proceed(Page page) {
    page.locator("main form button[type=submit]").last().click();
  }

  private static String focused(Page page) {
    return page.locator(":focus h2").innerText();
  }

  /** Waits for what the key leads to, as the key alone would not. */
  private static void press(Page page, String selector) {
    tabTo(page, selector);
    page.locator(":focus").press("Enter");
  }

  private static void tabTo(Page page, String selector) {
    for (int presses = 0; presses < 60; presses++) {
      if (page.locator(selector).and(page.locator(":focus")).count() > 0) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard does not reach " + selector + " at " + page.url());
  }
}
