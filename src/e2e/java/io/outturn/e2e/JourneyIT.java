package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A customer answers on a phone without scripts, and the leader sees the key result move. Every
 * state on the way is checked by axe and by our own checker, fits the screen, and is kept as a
 * picture in {@code target/screenshots}.
 */
@ExtendWith(Browsing.class)
class JourneyIT {
  private static final Pattern SIGN_IN = Pattern.compile("http://localhost:\\d+(/sign-in/\\S+)");
  private static final Pattern N = Pattern.compile("n = (\\d+)");
  @TempDir private Path home = Path.of("");

  @Test
  void anAnswerOnAPhoneMovesTheLeadersKeyResult(Browser browser) throws Exception {
    try (var jar = RunningJar.start(home, Map.of())) {
      var leader = signIn(browser, jar);
      Look.checked(leader, "leader");
      long before = n(leader);
      var estimate = keyResult(leader).innerText();

      answer(phone(browser, jar, false), Look::seen);

      leader.reload();
      assertThat(n(leader)).isEqualTo(before + 1);
      assertThat(keyResult(leader).innerText()).isNotEqualTo(estimate);
      answer(phone(browser, jar, true), Look::checked);
      walkTheStaffPages(leader);
      entrustAnAccount(leader);
      eraseWhatSomebodySaid(leader);
      readTheLog(leader);
      makeAToken(leader);
      addAWebhook(leader);
      onAPhone(leader);
    }
  }

  private static Page signIn(Browser browser, RunningJar jar) throws Exception {
    var link = jar.awaited(SIGN_IN);
    var page = context(browser, jar, 1280, 900, true).newPage();
    page.navigate(link.group(1));
    Look.checked(page, "sign-in");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    Look.checked(page, "choose-a-password");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on without")).click();
    return page;
  }

  /** Without scripts as the customer's; with scripts as a second look, since axe is one. */
  private static Page phone(Browser browser, RunningJar jar, boolean scripts) {
    return context(browser, jar, 375, 667, scripts).newPage();
  }

  private static void answer(Page phone, BiConsumer<Page, String> look) {
    phone.navigate("/s/service-experience");
    look.accept(phone, "form-1");
    proceed(phone);
    assertThat(phone.title()).startsWith("Error:");
    look.accept(phone, "form-1-error");
    phone.locator("input[name=recommend][value='10']").check();
    phone.locator("textarea[name=why]").fill("My contact knew the case at once.");
    proceed(phone);
    look.accept(phone, "form-2");
    phone.locator("input[name=satisfied][value='5']").check();
    proceed(phone);
    look.accept(phone, "form-3");
    phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back")).click();
    assertThat(phone.locator("input[name=satisfied][value='5']").isChecked()).isTrue();
    proceed(phone);
    phone.locator("input[name=effort][value='6']").check();
    proceed(phone);
    assertThat(phone.url()).contains("thanks");
    look.accept(phone, "form-thanks");
    phone.navigate("/s/no-such-survey");
    look.accept(phone, "form-unknown");
  }

  private static void proceed(Page phone) {
    phone.locator("main form button").first().click();
  }

  private static void walkTheStaffPages(Page leader) {
    leader.navigate("/accounts");
    Look.checked(leader, "accounts");
    leader.navigate("/surveys/service-experience");
    Look.checked(leader, "survey");
    leader.navigate("/import");
    Look.checked(leader, "import");
    leader.navigate("/objectives/new");
    Look.checked(leader, "objective-new");
    leader.locator("main form button").first().click();
    Look.checked(leader, "objective-new-error");
    leader.navigate("/");
    leader.locator("main a[href^='/key-results/']").first().click();
    Look.checked(leader, "key-result");
    leader.locator("main a[href$='/explanation']").first().click();
    Look.checked(leader, "explanation");
    setWhatIsMissing(leader);
    importAFile(leader);
  }

  private static void setWhatIsMissing(Page leader) {
    leader.navigate("/surveys");
    Look.checked(leader, "surveys");
    leader.navigate("/");
    leader.locator("main h2 a").first().click();
    Look.checked(leader, "objective");
    var objective = leader.url();
    for (var missing : List.of("key-results", "outputs")) {
      leader.navigate(objective + "/" + missing + "/new");
      Look.checked(leader, missing + "-new");
      proceed(leader);
      Look.checked(leader, missing + "-new-error");
    }
  }

  private static void entrustAnAccount(Page leader) {
    leader.navigate("/teams");
    Look.checked(leader, "teams-empty");
    proceed(leader);
    Look.checked(leader, "teams-error");
    leader.locator("#name").fill("North");
    proceed(leader);
    Look.checked(leader, "team-empty");
    proceed(leader);
    Look.checked(leader, "team");
    leader.navigate("/teams");
    Look.checked(leader, "teams");
    leader.navigate("/accounts");
    leader.locator("main tbody th a").first().click();
    Look.checked(leader, "account");
    leader.getByLabel("North").check();
    proceed(leader);
    assertThat(leader.locator("#teams + p").innerText()).isEqualTo("North");
  }

  private static void eraseWhatSomebodySaid(Page leader) {
    leader.navigate("/privacy");
    Look.checked(leader, "privacy");
    proceed(leader);
    Look.checked(leader, "privacy-error");
    leader.locator("#asked").fill("my contact knew the case");
    proceed(leader);
    Look.checked(leader, "privacy-found");
    leader.locator("main tbody th a").first().click();
    proceed(leader);
    Look.checked(leader, "privacy-response-error");
    leader.locator("#reason").fill("asked by mail");
    proceed(leader);
    assertThat(leader.locator("#erased ~ div tbody tr").count()).isEqualTo(1);
    Look.checked(leader, "privacy-erased");
  }

  private static void readTheLog(Page leader) {
    leader.navigate("/audit");
    Look.checked(leader, "audit");
    leader.locator("main input[name=who]").fill("nobody-of-this-name");
    proceed(leader);
    Look.checked(leader, "audit-error");
    leader.navigate("/audit?kind=RESPONSE");
    assertThat(leader.locator("main tbody").innerText()).contains("looked at a response");
    Look.checked(leader, "audit-found");
  }

  private static void addAWebhook(Page leader) {
    leader.navigate("/webhooks");
    Look.checked(leader, "webhooks");
    proceed(leader);
    Look.checked(leader, "webhooks-error");
    leader.locator("#address").fill("https://8.8.8.8/hook");
    proceed(leader);
    Look.checked(leader, "webhook-secret");
    leader.navigate("/webhooks");
    leader.locator("main tbody th a").first().click();
    Look.checked(leader, "webhook");
    leader.locator("form[action$='/end'] button").click();
    assertThat(leader.locator("main .empty").count()).isEqualTo(1);
  }

  private static void makeAToken(Page leader) {
    leader.navigate("/reference");
    Look.checked(leader, "reference");
    leader.navigate("/tokens");
    Look.checked(leader, "tokens");
    proceed(leader);
    Look.checked(leader, "tokens-error");
    leader.locator("#name").fill("Night report");
    leader.locator("#days").fill("30");
    leader.locator("#right-READ_RESULTS").check();
    proceed(leader);
    assertThat(leader.locator("#secret").innerText()).startsWith("outturn_");
    Look.checked(leader, "tokens-made");
  }

  private static void importAFile(Page leader) {
    leader.navigate("/import");
    send(leader, "");
    Look.checked(leader, "import-error");
    send(leader, "id,date,account,score\n1,2024-01-01,School,5\n2,2024-01-01,School,eleven\n");
    Look.checked(leader, "import-mapping");
    leader.locator("input[name=format]").fill("never");
    proceed(leader);
    Look.checked(leader, "import-mapping-error");
    leader.locator("input[name=format]").fill("yyyy-MM-dd");
    leader.locator("select[name$=-column]").first().selectOption("score");
    leader.locator("#open").check();
    proceed(leader);
    leader.locator("h1:has-text('Import ended')").waitFor();
    Look.checked(leader, "import-ended");
  }

  private static void send(Page leader, String csv) {
    leader
        .locator("#file")
        .setInputFiles(
            new FilePayload("answers.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    proceed(leader);
  }

  private static void onAPhone(Page leader) {
    leader.setViewportSize(375, 667);
    for (var path :
        List.of(
            "/",
            "/accounts",
            "/teams",
            "/privacy",
            "/audit",
            "/tokens",
            "/webhooks",
            "/reference",
            "/surveys/service-experience")) {
      leader.navigate(path);
      Look.checked(leader, "phone" + path.replace('/', '-'));
    }
    leader.navigate("/");
    leader.locator("main a[href^='/key-results/']").first().click();
    Look.checked(leader, "phone-key-result");
  }

  /** The card of the key result that counts everybody. */
  private static Locator keyResult(Page leader) {
    return leader
        .locator("main article, main section")
        .filter(new Locator.FilterOptions().setHasText("Customers recommend us"))
        .last();
  }

  private static long n(Page leader) {
    var found = N.matcher(keyResult(leader).innerText());
    assertThat(found.find()).isTrue();
    return Long.parseLong(found.group(1));
  }

  private static BrowserContext context(
      Browser browser, RunningJar jar, int width, int height, boolean scripts) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setBaseURL("http://localhost:" + jar.port())
            .setViewportSize(width, height)
            .setJavaScriptEnabled(scripts));
  }
}
