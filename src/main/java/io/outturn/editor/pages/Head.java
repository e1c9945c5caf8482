package io.outturn.editor.pages;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.Words;
import java.util.Arrays;
import java.util.List;

/**
 * What stands above every page of a draft.
 *
 * @param name what the survey is called
 * @param home the address of the draft
 * @param base the revision that is shown
 * @param state whether it can be published, in words
 * @param sound whether nothing keeps it from being asked
 * @param tabs the ways to look at it
 */
@Introspected
public record Head(
    String name, String home, int base, String state, boolean sound, List<Tab> tabs) {

  /** A way to look at a draft. */
  public enum Way {
    GUIDE("Guide", ""),
    TEXT("Text", "/text"),
    PREVIEW("Preview", "/preview"),
    HISTORY("History", "/history"),
    PUBLISH("Publish", "/publish");

    private final String title;
    private final String path;

    Way(String title, String path) {
      this.title = title;
      this.path = path;
    }
  }

  /**
   * A link to a way.
   *
   * @param current whether it is the page itself
   */
  public record Tab(String title, String address, boolean current) {}

  public static Head of(OpenDraft draft, Way way) {
    var home = draft.id().home();
    return new Head(
        draft.name(),
        home,
        draft.base(),
        state(draft),
        draft.checked().problems().isEmpty(),
        Arrays.stream(Way.values())
            .map(each -> new Tab(each.title, home + each.path, each == way))
            .toList());
  }

  private static String state(OpenDraft draft) {
    int problems = draft.checked().problems().size();
    if (problems > 0) {
      return "Draft with " + Words.count(problems, "problem");
    }
    return draft.published() ? "Published as it stands" : "Draft, ready to be published";
  }
}
