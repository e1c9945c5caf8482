package io.outturn.editor.edit;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Value;
import io.outturn.editor.yaml.YamlText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A survey as far as it is written. Whatever is missing or has no sense yet is passed over, so that
 * an unfinished one can be worked on like any other.
 */
public record DraftSurvey(Value value) {
  static final Path QUESTIONS = Path.of("questions");
  static final Path PAGES = Path.of("pages");
  static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
  private static final String INDEX = "index\\(([^:()]*):.*";

  public static DraftSurvey of(YamlText text) {
    return new DraftSurvey(text.value());
  }

  /** The default one first; never empty. */
  public List<String> languages() {
    var written =
        value.items("languages").stream()
            .flatMap(it -> it.written().stream())
            .filter(tag -> tag.matches(LANGUAGE))
            .distinct()
            .toList();
    return written.isEmpty() ? List.of("en") : written;
  }

  public String language() {
    return languages().getFirst();
  }

  public List<DraftQuestion> questions() {
    var written = value.items("questions");
    return IntStream.range(0, written.size())
        .mapToObj(i -> new DraftQuestion(i, written.get(i)))
        .toList();
  }

  public Optional<DraftQuestion> question(int number) {
    return questions().stream().filter(it -> it.number() == number).findFirst();
  }

  public Optional<DraftQuestion> question(String id) {
    return questions().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Whether the file says what stands together; else every question has a page of its own. */
  public boolean hasPages() {
    return !value.items("pages").isEmpty();
  }

  public List<DraftPage> pages() {
    var written = value.items("pages");
    return hasPages()
        ? IntStream.range(0, written.size()).mapToObj(i -> DraftPage.of(i, written.get(i))).toList()
        : questions().stream()
            .map(it -> new DraftPage(it.number(), it.value(), List.of(it.id())))
            .toList();
  }

  public Optional<DraftPage> page(int number) {
    return pages().stream().filter(it -> it.number() == number).findFirst();
  }

  /** The page of a question. */
  public Optional<DraftPage> pageOf(String question) {
    return pages().stream().filter(it -> it.questions().contains(question)).findFirst();
  }

  /** The questions that stand on no page although there are pages; nobody is asked them. */
  public List<DraftQuestion> astray() {
    var placed = new HashSet<String>();
    pages().forEach(page -> placed.addAll(page.questions()));
    return questions().stream().filter(it -> !placed.contains(it.id())).toList();
  }

  /** The scores, as they are written. */
  public List<String> measures() {
    return value.items("measures").stream().flatMap(it -> it.written().stream()).toList();
  }

  /** Every name that a new question cannot have. */
  public Set<String> names() {
    var names = new HashSet<String>();
    questions()
        .forEach(question -> {
          names.add(question.id());
          names.addAll(question.names());
        });
    value.get("computed").ifPresent(block -> names.addAll(keys(block)));
    measures().stream()
        .filter(it -> it.matches(INDEX))
        .forEach(it -> names.add(it.replaceFirst(INDEX, "$1").strip()));
    return names;
  }

  /** The keys of a block; none of anything else. */
  public static List<String> keys(Value value) {
    return value instanceof Value.Block(var entries, _) ? List.copyOf(entries.keySet()) : List.of();
  }
}
