package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;

/** Changes which questions stand together, and in which order pages follow each other. */
public final class Pages {
  private static final Path PAGES = DraftSurvey.PAGES;

  private Pages() {}

  /** With the pages written out, each question on one of its own where there were none. */
  public static YamlText written(YamlText text) {
    var survey = DraftSurvey.of(text);
    if (survey.hasPages()) {
      return text;
    }
    var pages =
        survey.questions().stream()
            .map(DraftQuestion::id)
            .filter(id -> !id.isEmpty())
            .<Value>map(id -> Value.names(List.of(id)))
            .toList();
    return text.put(PAGES, new Value.Items(pages, Style.OPEN));
  }

  /** With a page more, behind all others. */
  static YamlText append(YamlText text, List<String> questions) {
    var pages = DraftSurvey.of(text).pages().size();
    return text.insert(PAGES, pages, Value.names(questions));
  }

  /** Puts a question at the end of a page. */
  static YamlText place(YamlText text, int page, String question) {
    var target = DraftSurvey.of(text).page(page).orElseThrow();
    return text.insert(target.list(), target.questions().size(), Value.words(question));
  }

  /** Takes a question off its page, and the page out when nothing else stands on it. */
  static YamlText takeOff(YamlText text, String question) {
    var survey = DraftSurvey.of(text);
    return survey.hasPages()
        ? survey.pageOf(question).map(page -> takeOff(text, question, page)).orElse(text)
        : text;
  }

  /** The same for a question that stands on a second page already. */
  static YamlText takeOffOther(YamlText text, String question, int kept) {
    return DraftSurvey.of(text).pages().stream()
        .filter(page -> page.number() != kept && page.questions().contains(question))
        .findFirst()
        .map(page -> takeOff(text, question, page))
        .orElse(text);
  }

  private static YamlText takeOff(YamlText text, String question, DraftPage page) {
    return page.questions().size() == 1
        ? text.remove(page.path())
        : text.remove(page.list().then(page.place(question)));
  }

  /** Moves a page, with all its questions, one place up or down. */
  public static YamlText move(YamlText text, int page, Way way) {
    var explicit = written(text);
    int to = way.from(page);
    boolean possible = to >= 0 && to < DraftSurvey.of(explicit).pages().size();
    return possible ? Alignment.keep(explicit, changed -> changed.move(PAGES, page, to)) : text;
  }

  /** Takes a page apart; its questions go to the page before, or to the one behind the first. */
  public static YamlText dissolve(YamlText text, int page) {
    var explicit = written(text);
    var pages = DraftSurvey.of(explicit).pages();
    if (pages.size() < 2) {
      return text;
    }
    return Alignment.keep(explicit, changed -> dissolved(changed, pages, page));
  }

  private static YamlText dissolved(YamlText text, List<DraftPage> pages, int page) {
    var target = pages.get(page == 0 ? 1 : page - 1);
    var ids = pages.get(page).questions();
    var together = new ArrayList<>(page == 0 ? ids : target.questions());
    together.addAll(page == 0 ? target.questions() : ids);
    return text.put(target.list(), Value.names(together)).remove(pages.get(page).path());
  }

  /**
   * Writes on which condition a page is shown.
   *
   * @param condition as files write it; blank for everybody
   */
  public static YamlText showIf(YamlText text, int page, String condition) {
    if (condition.isBlank()) {
      var shown = DraftSurvey.of(text).page(page).orElseThrow();
      return shown.isBlock() && !shown.value().written("show-if").isEmpty()
          ? asList(text.remove(shown.path().then("show-if")), page)
          : text;
    }
    var block = asBlock(text, page);
    var path = DraftSurvey.of(block).page(page).orElseThrow().path().then("show-if");
    return Entry.words(block, path, condition);
  }

  /** As a block, which has room for an id, a condition and rules. */
  static YamlText asBlock(YamlText text, int page) {
    var explicit = written(text);
    var drafted = DraftSurvey.of(explicit).page(page).orElseThrow();
    if (drafted.isBlock()) {
      return explicit;
    }
    var block = Value.block(Style.OPEN);
    block.entries().put("questions", drafted.value());
    return explicit.put(drafted.path(), block);
  }

  /** As a plain list again, once nothing but its questions is left. */
  static YamlText asList(YamlText text, int page) {
    var drafted = DraftSurvey.of(text).page(page).orElseThrow();
    var list = drafted.value().get("questions");
    boolean plain = DraftSurvey.keys(drafted.value()).equals(List.of("questions"));
    return plain && list.isPresent() ? text.put(drafted.path(), list.get()) : text;
  }
}
