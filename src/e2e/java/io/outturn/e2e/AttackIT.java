package io.outturn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts texts that would run as scripts into every field of every form that a page shows, of a
 * survey, its answers and an imported file, and reads every page afterwards in a browser that may
 * run scripts: nothing may happen.
 */
@ExtendWith(Browsing.class)
class AttackIT {
  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/sign-in/\\S+)");
  private static final int FEWEST_FORMS = 24;

  /** How many pages of one kind are read, for example of accounts. */
  private static final int MOST_OF_A_KIND = 4;

  /** They end the session that goes on attacking. */
  private static final Pattern LEFT_ALONE =
      Pattern.compile("/sign-out|/me/sessions/.*|/people/[^/]+/(deactivate|role)");

  /** Answers how many texts a form takes, and sends it with one in each field when it gets some. */
  private static final String FILL =
      """
      ([place, ...texts]) => {
        const posts = [...document.forms].filter(each => each.method === 'post');
        const form = posts.find((each, i) => i + ' ' + (each.getAttribute('action') || location.pathname) === place);
        if (!form) { return 0; }
        const words = [...form.elements].filter(field =>
          field.matches('input[type=text], input[type=search], input[type=email], input[type=url], textarea, input:not([type])'));
        if (!texts.length) { return Math.max(1, words.length); }
        form.noValidate = true;
        window.left = true;
        words.forEach((field, i) => {
          const text = texts[i % texts.length];
          const room = field.maxLength > 0 ? field.maxLength : text.length;
          const address = field.name === 'email' && text.length % 2 === 0;
          field.removeAttribute('type');
          field.value = address ? `x${Date.now()}@example.org` : text.slice(0, room);
        });
        for (const field of form.elements) {
          if (field.matches('select') && field.selectedIndex <= 0) {
            field.selectedIndex = field.options.length - 1;
          } else if (field.matches('input[type=date]')) {
            field.value = '2026-12-31';
          }
        }
        const button = form.querySelector('button');
        if (button) { button.click(); } else { form.submit(); }
        return words.length;
      }
      """;

  @TempDir private Path home = Path.of("");
  private final Map<String, String> forms = new TreeMap<>();
  private final Detector detector = new Detector();

  @Test
  void nothingThatSomebodyWritesRuns(Browser browser) throws Exception {
    writeSurvey();
    try (var jar =
        RunningJar.start(home, Map.of("OUTTURN_SURVEYS", home.resolve("surveys").toString()))) {
      var page = open(browser, jar, false);
      signIn(page, jar);
      answer(page);
      sendAFile(page);
      read(page, "at first");
      fillInEveryForm(page, Xss.texts().subList(0, 1));
      read(page, "with one of everything");
      assertThat(forms).hasSizeGreaterThan(FEWEST_FORMS);
      fillInEveryForm(page, Xss.texts());
      assertThat(read(page, "after")).as("pages that show texts").hasSizeGreaterThan(10);
      var unprotected = open(browser, jar, true);
      unprotected.context().addCookies(page.context().cookies());
      read(unprotected, "without the content security policy");
      detector.assertNothing();
    }
  }

  private Page open(Browser browser, RunningJar jar, boolean withoutPolicy) {
    var here = jar.uri("").toString();
    var context =
        browser.newContext(
            new Browser.NewContextOptions().setBaseURL(here).setBypassCSP(withoutPolicy));
    detector.watch(context, here);
    return context.newPage();
  }

  /** A survey whose every text is hostile; piping starts with two braces and is left out. */
  private void writeSurvey() throws Exception {
    var folder = Files.createDirectories(home.resolve("surveys"));
    Files.copy(
        Path.of("surveys/service-experience.yaml"), folder.resolve("service-experience.yaml"));
    Files.writeString(
        folder.resolve("hostile.yaml"),
        """
        slug: hostile
        languages: [en]
        title: "T"
        purpose: "T"
        privacy: "T"
        thanks: "T"
        questions:
          - id: recommend
            type: recommend
            text: "T"
            hint: "T"
          - id: choice
            type: single-choice
            text: "T"
            options: [{id: a, text: "T"}, {id: b, text: "bT"}]
          - id: why
            type: comment
            text: "T"
        measures: [nps(recommend)]
        """
            .transform(AttackIT::hostile));
  }

  /** Puts one text after the other where a T stands. */
  private static String hostile(String yaml) {
    var texts = Xss.texts().stream().filter(text -> !text.contains("{{")).toList();
    var place = Pattern.compile("T\"").matcher(yaml);
    var next = new AtomicInteger();
    return place.replaceAll(_ ->
        Matcher.quoteReplacement(escaped(texts.get(next.getAndIncrement() % texts.size())) + "\""));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static void signIn(Page page, RunningJar jar) throws Exception {
    page.navigate(jar.awaited(LINK).group(1));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on without")).click();
  }

  private void answer(Page page) {
    for (var text : Xss.texts()) {
      detector.at("answering with " + text);
      page.navigate("/s/service-experience");
      page.locator("input[name=recommend][value='3']").check();
      page.locator("textarea[name=why]").fill(text);
      page.locator("main form button").first().click();
      page.navigate("/s/hostile");
    }
  }

  private void sendAFile(Page page) {
    detector.at("importing");
    var texts = Xss.texts().stream().map(text -> '"' + text.replace("\"", "\"\"") + '"').toList();
    var csv = new StringBuilder("id," + texts.get(1) + ",date,account,score,why\n");
    for (var text : texts) {
      csv.append(text + "," + text + ",2024-01-01," + text + ",5," + text + "\n");
    }
    page.navigate("/import");
    page.locator("#file")
        .setInputFiles(
            new FilePayload(
                Xss.texts().get(2).replace('/', '-') + ".csv",
                "text/csv",
                csv.toString().getBytes(StandardCharsets.UTF_8)));
    page.locator("main form button").first().click();
  }

  /** Follows every link; answers the pages on which a hostile text is to be read. */
  private Set<String> read(Page page, String when) {
    var holding = new LinkedHashSet<String>();
    var known = new LinkedHashSet<>(List.of("/", "/s/hostile", "/privacy", "/import"));
    var waiting = new ArrayDeque<>(known);
    var kinds = new HashMap<String, Integer>();
    while (!waiting.isEmpty()) {
      var path = waiting.remove();
      detector.at("reading " + path + " " + when);
      if (!opens(page, path)) {
        continue;
      }
      if (page.content().contains("alert(1)")) {
        holding.add(path);
      }
      note(page, path);
      for (var link : links(page)) {
        if (known.add(link) && kinds.merge(kind(link), 1, Integer::sum) <= MOST_OF_A_KIND) {
          waiting.add(link);
        }
      }
    }
    return holding;
  }

  /** A file that is offered to be kept is no page. */
  private static boolean opens(Page page, String path) {
    try {
      page.navigate(path);
      return true;
    } catch (PlaywrightException download) {
      assertThat(download).hasMessageContaining("Download is starting");
      return false;
    }
  }

  /** Forms that differ only in the thing they are about count as one. */
  private void note(Page page, String path) {
    var actions = texts(page, "form[method=post]", "action");
    for (int i = 0; i < actions.size(); i++) {
      var action = actions.get(i);
      if (action.startsWith("/") && !LEFT_ALONE.matcher(action).matches()) {
        forms.putIfAbsent(kind(path) + " " + kind(action), path + " " + i + " " + action);
      }
    }
  }

  private static String kind(String address) {
    return address
        .replaceFirst("\\?.*", "")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
        .replaceAll("/r/[^/]+", "/r/KEY")
        .replaceAll("/\\d+", "/N")
        .replaceFirst("^/(accounts|surveys)/[^/]+", "/$1/SLUG");
  }

  private static List<String> links(Page page) {
    return texts(page, "a[href^='/']", "href").stream()
        .map(link -> link.replaceFirst("#.*", ""))
        .filter(
            link -> !link.contains(".csv") && !link.contains("/file") && !link.contains("openapi"))
        .filter(link -> link.replaceAll("[^?]", "").length() <= 1)
        .toList();
  }

  @SuppressWarnings("unchecked") // a list of strings is what the script answers
  private static List<String> texts(Page page, String selector, String attribute) {
    return (List<String>)
        page.evalOnSelectorAll(
            selector,
            "(all, name) => all.map(each => each.getAttribute(name) || location.pathname)",
            attribute);
  }

  /** Until every text has been in some field of every form. */
  private void fillInEveryForm(Page page, List<String> texts) {
    forms.forEach((form, place) -> {
      var parts = place.split(" ", 2);
      for (int sent = 0, fields = 1; sent < texts.size() && fields > 0; sent += fields) {
        var next = texts.subList(sent, texts.size());
        detector.at(form + " with " + next.getFirst());
        page.navigate(parts[0]);
        fields = fill(page, parts[1], List.of());
        if (fields > 0) { // else it is gone once it was used, as that of an output that is done
          assertThat(send(page, parts[1], next)).as(detector.place()).isLessThan(500);
        }
      }
    });
  }

  private static int fill(Page page, String place, List<String> texts) {
    var arguments = new ArrayList<>(List.of(place));
    arguments.addAll(texts);
    return (Integer) page.evaluate(FILL, arguments);
  }

  private int send(Page page, String place, List<String> texts) {
    try {
      var sent =
          page.waitForResponse(
              response -> response.request().method().equals("POST"),
              () -> fill(page, place, texts));
      page.waitForFunction("() => !window.left && document.readyState === 'complete'");
      return sent.status();
    } catch (PlaywrightException stuck) {
      throw new AssertionError(detector.place(), stuck);
    }
  }
}
