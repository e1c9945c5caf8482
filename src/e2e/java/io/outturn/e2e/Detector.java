package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Notices in a browser whatever a text does that is more than to be read: a dialog, an error of a
 * script, a request to another place, and anything that the content security policy had to stop.
 */
final class Detector {
  private final List<String> noticed = new ArrayList<>();
  private String where = "";

  /** Watches every page that is opened from now on; the site is what its addresses begin with. */
  void watch(BrowserContext context, String site) {
    context.onPage(page -> watch(page, site));
  }

  private void watch(Page page, String here) {
    page.onDialog(this::dialog);
    page.onPageError(error -> notice("error of a script: " + error));
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) {
        notice("stopped by the policy: " + message.text());
      }
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(here) && !request.url().startsWith("data:")) {
        notice("request to " + request.url());
      }
    });
  }

  private void dialog(Dialog dialog) {
    notice("dialog: " + dialog.message());
    dialog.dismiss();
  }

  private void notice(String what) {
    noticed.add(where + ": " + what);
  }

  /** What is done next, to be told with what is noticed. */
  void at(String what) {
    where = what;
  }

  /** What is done now. */
  String place() {
    return where;
  }

  void assertNothing() {
    assertThat(noticed).isEmpty();
  }
}
