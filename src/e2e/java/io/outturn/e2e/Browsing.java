package io.outturn.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test method the browser ({@link Browser}, for contexts of its own making) or a {@link
 * Page} in a new context. One browser serves the whole run; what a test opened is closed after it.
 */
public final class Browsing implements ParameterResolver, AfterEachCallback {
  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    var type = parameter.getParameter().getType();
    return type == Browser.class || type == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var browser = started(test).browser();
    return parameter.getParameter().getType() == Browser.class
        ? browser
        : browser.newContext().newPage();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    List.copyOf(started(test).browser().contexts()).forEach(BrowserContext::close);
  }

  private static Started started(ExtensionContext test) {
    return test.getRoot()
        .getStore(ExtensionContext.Namespace.create(Browsing.class))
        .getOrComputeIfAbsent(Started.class, _ -> Started.now(), Started.class);
  }

  /** The browser of this run, and what drives it. */
  record Started(Playwright playwright, Browser browser) implements AutoCloseable {
    static Started now() {
      var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
      try {
        var options =
            new LaunchOptions()
                .setExecutablePath(Chromium.find())
                .setChromiumSandbox(false)
                .setArgs(QUIET);
        return new Started(playwright, playwright.chromium().launch(options));
      } catch (IOException e) {
        playwright.close();
        throw new IllegalStateException("The browser cannot be found", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    /** No browser is downloaded, and the machine's own Node.js drives the one there is. */
    private static Map<String, String> environment() {
      var environment = new HashMap<String, String>();
      environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      Chromium.onPath("node")
          .ifPresent(node -> environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString()));
      return environment;
    }

    @Override
    public void close() {
      playwright.close();
    }
  }
}
