package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class BrowsingIT {
  @Test
  void opensAPage(Page page) {
    page.navigate("data:text/html,<title>Outturn</title><h1>What came of it</h1>");
    assertThat(page.title()).isEqualTo("Outturn");
    assertThat(page.locator("h1").innerText()).isEqualTo("What came of it");
  }

  @Test
  void showsWhatARespondentWithoutScriptsSees(Browser browser) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(375, 667));
    var page = context.newPage();
    page.navigate("data:text/html,<script>document.title='run'</script><noscript>none</noscript>");
    assertThat(page.title()).isEmpty();
    assertThat(page.innerText("body")).isEqualTo("none");
  }
}
