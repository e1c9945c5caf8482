package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.edit.SimpleCondition;
import io.outturn.editor.pages.Head;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a question or a page.
 *
 * @param name how people speak of it
 * @param action where the forms go
 * @param back the page that leads here
 * @param now who sees it now, in words
 * @param everybody whether that is everybody
 * @param earlier the questions that can be looked at
 * @param about the question that is looked at; null until one is chosen
 * @param text the condition as files write it
 * @param open whether the text stands open: it is not simple, or wrong
 * @param trouble what is wrong
 */
@Introspected
record ConditionPage(
    Head head,
    String name,
    String action,
    String back,
    String now,
    boolean everybody,
    List<PickView> earlier,
    @Nullable AboutView about,
    String text,
    boolean open,
    Trouble trouble) {
  /**
   * What can be asked of a question's answer.
   *
   * @param name of the question
   * @param words what it asks
   * @param signs the comparisons
   * @param values the answers that can be chosen; none where one is typed
   * @param type of the input where one is typed; empty where there is nothing to compare with
   * @param typed what stands in it
   * @param errors what is wrong with it
   */
  @Introspected
  public record AboutView(
      String name,
      String words,
      List<PickView> signs,
      List<PickView> values,
      String type,
      String typed,
      List<String> errors) {}

  static ConditionPage of(Audience audience, Typed form, Trouble trouble) {
    var written = form.one("then").equals("text") ? form.one("text") : audience.written();
    var simple = SimpleCondition.of(audience.written());
    var chosen =
        form.one("about").isEmpty()
            ? simple.map(SimpleCondition::about).orElse("")
            : form.one("about");
    boolean wrongText = !Fault.of(trouble.faults(), ConditionChange.TEXT).isEmpty();
    return new ConditionPage(
        audience.guided().head(),
        audience.name(),
        audience.address(),
        audience.next(),
        ConditionWords.of(audience.guided(), audience.written()),
        audience.written().isEmpty(),
        audience.earlier().stream()
            .map(it -> new PickView(it.name(), label(it), it.name().equals(chosen)))
            .toList(),
        audience
            .earlier(chosen)
            .map(it -> about(it, simple.filter(s -> s.about().equals(chosen)), form, trouble))
            .orElse(null),
        written,
        wrongText || (simple.isEmpty() && !audience.written().isEmpty()),
        trouble);
  }

  private static String label(Askable askable) {
    return askable.words().isBlank()
        ? askable.name()
        : "%s (%s)".formatted(ScoreWords.shortened(askable.words()), askable.name());
  }

  private static AboutView about(
      Askable askable, Optional<SimpleCondition> now, Typed form, Trouble trouble) {
    var sign =
        form.one("sign").isEmpty() ? now.map(it -> it.sign().word()).orElse("") : form.one("sign");
    var value =
        form.one("then").isEmpty() ? now.map(SimpleCondition::value).orElse("") : form.one("value");
    return new AboutView(
        askable.name(),
        askable.words().isBlank() ? askable.name() : askable.words(),
        askable.signs().stream()
            .map(it -> new PickView(it.word(), Askable.words(it), it.word().equals(sign)))
            .toList(),
        askable.values().stream()
            .map(it -> new PickView(it.value(), it.label(), it.value().equals(value)))
            .toList(),
        type(askable),
        value,
        Fault.of(trouble.faults(), ConditionChange.VALUE));
  }

  private static String type(Askable askable) {
    return switch (askable.kind()) {
      case COMMENT, STATEMENT -> "";
      case DATE -> "date";
      case NUMBER -> "figure";
      case RECOMMEND,
          SATISFACTION,
          AGREEMENT,
          EFFORT,
          STARS,
          MATRIX,
          SINGLE_CHOICE,
          MULTIPLE_CHOICE,
          YES_NO,
          RANKING ->
          "choice";
      case SHORT_TEXT, EMAIL -> "text";
    };
  }
}
