package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A survey is written, looked at and published in a browser, with scripts and without. */
@ExtendWith(Browsing.class)
class EditorPagesIT {
  private static final Pattern SIGN_IN = Pattern.compile("http://localhost:\\d+(/sign-in/\\S+)");
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
  void takesASurveyFromItsFileToTheNextVersion(Browser browser) throws Exception {
    var page = signIn(browser);
    page.navigate("/drafts?from=support-effort");
    seen(page, "editor-drafts");
    button(page, "Begin");
    var draft = page.url();

    page.navigate(draft + "/text");
    seen(page, "editor-text");
    var text = page.locator("textarea").inputValue();
    page.locator("textarea").fill(text.replace("type: effort", "type: efort"));
    button(page, "Save and check");
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.locator(".problems").innerText()).contains("Did you mean effort?");
    seen(page, "editor-text-error");

    page.navigate(draft + "/preview");
    seen(page, "editor-preview-error");
    page.navigate(draft + "/text");
    page.locator("textarea").fill(text.replace("request dealt with", "question answered"));
    button(page, "Save and check");

    page.navigate(draft + "/preview");
    var frame = page.frameLocator("iframe");
    assertThat(frame.locator("h1").innerText()).contains("question answered");
    seen(page, "editor-preview");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Desktop")).click();
    seen(page, "editor-preview-desktop");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the page by itself"))
        .click();
    seen(page, "editor-preview-alone");
    page.navigate(draft + "/history");
    seen(page, "editor-history");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Revision 1")).click();
    seen(page, "editor-revision");

    page.navigate(draft + "/publish");
    assertThat(page.locator(".effect.break").innerText()).contains("Reworded");
    seen(page, "editor-publish");
    page.getByLabel("Why do you publish it?").fill("Requests are questions here");
    button(page, "Publish");
    assertThat(page.locator(".versions").innerText()).contains("Requests are questions here");
    page.navigate("/s/support-effort");
    assertThat(page.locator("h1").innerText()).contains("question answered");
  }

  @Test
  void showsBothTextsWhereTwoPeopleSaved(Browser browser) throws Exception {
    var one = signIn(browser);
    one.navigate("/drafts?from=onboarding");
    button(one, "Begin");
    var draft = one.url();
    one.navigate(draft + "/text");
    var other = one.context().newPage();
    other.navigate(draft + "/text");
    var text = one.locator("textarea").inputValue();
    one.locator("textarea").fill(text + "# one\n");
    button(one, "Save and check");
    other.locator("textarea").fill(text + "# other\n");
    button(other, "Save and check");
    assertThat(other.locator("h2").first().innerText()).isEqualTo("Somebody saved before you");
    seen(other, "editor-conflict");
    button(other, "Save this text");
    assertThat(other.locator("textarea").inputValue()).endsWith("# other\n");
  }

  /** The only script there is asks what is to be said of the text while one types. */
  @Test
  void checksWhileOneTypes(Browser browser) throws Exception {
    var page = signIn(browser);
    page.navigate("/drafts?from=support-effort");
    button(page, "Begin");
    page.navigate(page.url() + "/text");
    page.locator("textarea").fill("slug: Not a slug");
    page.locator("#remarks .problems").getByText("slug").first().waitFor();
    assertThat(page.locator("#remarks").innerText()).contains("keep the survey from being asked");
  }

  /** At both widths, and checked by axe and our own checker. */
  private static void seen(Page page, String name) {
    page.setViewportSize(375, 667);
    Look.checked(page, name + "-phone");
    page.setViewportSize(1280, 900);
    Look.checked(page, name);
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static Page signIn(Browser browser) throws Exception {
    assertThat(jar.command("sign-in-link")).isZero();
    var links = SIGN_IN.matcher(jar.log()).results().map(it -> it.group(1)).toList();
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + jar.port())
                .setViewportSize(1280, 900));
    var page = context.newPage();
    page.navigate(links.getLast());
    button(page, "Sign in");
    return page;
  }
}
