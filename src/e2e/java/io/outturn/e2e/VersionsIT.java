package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A survey's file changes between two starts of the shipped jar: {@code compare} says what that
 * does to trends before, and the pages of its versions say it afterwards.
 */
@ExtendWith(Browsing.class)
class VersionsIT {
  private static final Path SURVEY = Path.of("surveys/service-experience.yaml");
  private static final Pattern SIGN_IN = Pattern.compile("http://localhost:\\d+(/sign-in/\\S+)");
  @TempDir private Path home = Path.of("");

  @Test
  void aChangedFileBecomesAVersionAndSaysWhatItDoesToTrends(Browser browser) throws Exception {
    var file = Files.createDirectories(home.resolve("surveys")).resolve("service-experience.yaml");
    Files.copy(SURVEY, file);
    start().close();
    var old = Files.move(file, home.resolve("old.yaml"));
    Files.writeString(file, changed(old));
    try (var jar = start()) {
      assertThat(jar.command("compare", old.toString(), file.toString())).isEqualTo(3);
      assertThat(jar.command("compare", file.toString(), file.toString())).isZero();
      var leader = signIn(browser, jar);
      look(leader, "wide");
      leader.setViewportSize(375, 667);
      look(leader, "phone");
    }
  }

  private RunningJar start() throws Exception {
    return RunningJar.start(home, Map.of("OUTTURN_SURVEYS", home.resolve("surveys").toString()));
  }

  /** A correction, another wording, other people, another rule, and other words around. */
  private static String changed(Path old) throws IOException {
    return Files.readString(old)
        .replace("to a colleague?", "to a coleague?")
        .replace("What is the main reason for your answer?", "What should we do better?")
        .replace("id: satisfied\n", "id: satisfied\n    show-if: recommend <= 8\n")
        .replace("id: effort\n", "id: effort\n    required: true\n")
        .replace("en: Your experience with us", "en: Your experience");
  }

  private static Page signIn(Browser browser, RunningJar jar) throws Exception {
    var link = jar.awaited(SIGN_IN);
    var page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL("http://localhost:" + jar.port())
                    .setViewportSize(1280, 900))
            .newPage();
    page.navigate(link.group(1));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    return page;
  }

  private static void look(Page leader, String name) {
    leader.navigate("/surveys/service-experience");
    leader
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Versions of this survey"))
        .click();
    assertThat(leader.locator(".versions > li").count()).isEqualTo(2);
    Look.checked(leader, "versions-" + name);
    leader.locator("summary").first().click();
    assertThat(leader.locator("ins:has-text('What should we do better?')").isVisible()).isTrue();
    Look.checked(leader, "versions-words-" + name);
    leader.locator(".versions h2 a").first().click();
    assertThat(leader.locator("h1").innerText()).startsWith("Version 2 of");
    assertThat(leader.locator("pre").innerText()).contains("show-if: recommend <= 8");
    Look.checked(leader, "version-" + name);
  }
}
