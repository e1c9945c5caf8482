package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.outturn.identity.otp.OtpKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first administrator chooses a password and invites somebody, whose letter stands in the log
 * as no mail server is set. Every state on the way is looked at for everybody.
 */
@ExtendWith(Browsing.class)
class PeopleIT {
  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/sign-in/\\S+)");
  private static final String PASSWORD = "five wet otters dance";
  @TempDir private Path home = Path.of("");

  @Test
  void theFirstAdministratorInvitesTheSecondPerson(Browser browser) throws Exception {
    try (var jar = RunningJar.start(home, Map.of())) {
      var administrator = page(browser, jar, 1280);
      choosesAPassword(administrator, jar.awaited(LINK).group(1));
      signsInAgain(administrator);
      invites(administrator);
      var invited = page(browser, jar, 375);
      choosesAPassword(invited, lastLink(jar));
      Look.checked(invited, "phone-me-of-a-viewer");
      assertThat(invited.locator("nav a[href='/people']").count()).isZero();
      beginsWithAnApp(administrator);
      administrator.navigate("/people");
      administrator.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Grace")).click();
      isDeactivated(administrator);
      invited.navigate("/me");
      Look.checked(invited, "phone-sign-in");
      asksForALetter(invited);
    }
  }

  private static void choosesAPassword(Page page, String link) {
    page.navigate(link);
    if (page.locator("#password").count() == 0) {
      press(page, "Sign in");
    }
    page.locator("#password").fill("too short");
    press(page, "Choose this password");
    Look.checked(page, "password-error-" + page.viewportSize().width);
    page.locator("#password").fill(PASSWORD);
    page.locator("#again").fill(PASSWORD);
    press(page, "Choose this password");
    page.navigate("/me");
  }

  private static void signsInAgain(Page page) {
    Look.checked(page, "me");
    press(page, "Sign out here");
    Look.checked(page, "sign-in-page");
    page.locator("#email").fill("admin@localhost");
    page.locator("#password").fill("not the right one");
    press(page, "Sign in");
    Look.checked(page, "sign-in-error");
    page.locator("#password").fill(PASSWORD);
    press(page, "Sign in");
  }

  private static void invites(Page page) {
    page.navigate("/people");
    Look.checked(page, "people");
    press(page, "Send the invitation");
    Look.checked(page, "people-error");
    page.locator("#email").fill("grace@example.org");
    page.locator("#name").fill("Grace");
    press(page, "Send the invitation");
    Look.checked(page, "person-invited");
  }

  private static void beginsWithAnApp(Page page) {
    page.navigate("/me/second-factor");
    Look.checked(page, "second-factor");
    page.locator("#code").fill("000");
    press(page, "Ask for codes from now on");
    Look.checked(page, "second-factor-error");
    var key = new OtpKey(page.locator("main code").innerText().replace(" ", ""));
    page.locator("#code").fill(code(key));
    press(page, "Ask for codes from now on");
    Look.checked(page, "recovery-codes");
  }

  private static String code(OtpKey key) {
    return IntStream.range(0, 1_000_000)
        .mapToObj("%06d"::formatted)
        .filter(code -> key.step(code, Instant.now()).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static void isDeactivated(Page page) {
    press(page, "Deactivate");
    Look.checked(page, "person-error");
    page.locator("#active-why").fill("Left the company");
    press(page, "Deactivate");
    Look.checked(page, "person-deactivated");
  }

  private static void asksForALetter(Page page) {
    page.navigate("/sign-in/letter");
    press(page, "Send a link to sign in");
    Look.checked(page, "phone-letter-error");
    page.locator("#email").fill("grace@example.org");
    press(page, "Send a link to sign in");
    Look.checked(page, "phone-letter-sent");
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static String lastLink(RunningJar jar) throws Exception {
    return LINK.matcher(jar.log())
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.endsWith("/letter"))
        .toList()
        .getLast();
  }

  private static Page page(Browser browser, RunningJar jar, int width) {
    return browser
        .newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + jar.port())
                .setViewportSize(width, 800))
        .newPage();
  }
}
