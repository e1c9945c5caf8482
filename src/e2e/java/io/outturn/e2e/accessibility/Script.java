package io.outturn.e2e.accessibility;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A function of {@code src/e2e/resources/accessibility} that is given the tools there are and looks
 * at the page. It is evaluated, never added to the page: a content security policy does not matter,
 * and neither does it whether the page may run scripts.
 */
record Script(String source) {
  private static final Path FOLDER = Path.of("src/e2e/resources/accessibility");
  private static final String TOOLS =
      List.of("elements", "names", "colours", "hues", "focus").stream()
          .map(name -> "Object.assign(tools, (" + read("tools/" + name) + ")(tools));\n")
          .reduce("const tools = {};\n", String::concat);
  private static final String PLACES =
      ".map(({ element, wrong, kind }) => ({ selector: tools.selector(element), wrong, kind }))";

  static Script named(String name) {
    return new Script(read(name));
  }

  /** What a script answers that lists elements and what is wrong with them. */
  List<Place> places(Page page) {
    return Place.all(
        page.evaluate("() => {" + TOOLS + "return (" + source + ")(tools)" + PLACES + "}"));
  }

  /** The function that the script makes of the tools, for whoever calls it by other ways. */
  String function() {
    return "(() => {" + TOOLS + "return (" + source + ")(tools)})()";
  }

  /** What a script answers, kept in the page. */
  JSHandle kept(Page page) {
    return page.evaluateHandle("() => {" + TOOLS + "return (" + source + ")(tools)}");
  }

  /** What a script answers that takes one thing more, and answers findings and whether it ended. */
  Step step(Page page, JSHandle kept) {
    return Step.of(
        page.evaluate(
            "kept => {"
                + TOOLS
                + "const { end, findings } = ("
                + source
                + ")(tools)(kept); return { end, findings: findings"
                + PLACES
                + "}}",
            kept));
  }

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ".js")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("No script " + name, e);
    }
  }
}
