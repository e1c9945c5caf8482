package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.pages.Head;
import java.util.List;
import java.util.Map;

/**
 * One question, with everything that can be filled in about it.
 *
 * @param heading of the page
 * @param kind the type in words
 * @param action where the form goes
 * @param fresh whether the question is still to be added
 * @param type as the form sends it for a question that is to be added
 * @param page at whose end it will stand, likewise
 * @param id by which results and conditions know it; empty for one that is to be added
 * @param shown who is asked, in words; empty where nothing can be chosen
 * @param sections the fields
 * @param trouble what is wrong
 */
@Introspected
record QuestionPage(
    Head head,
    String heading,
    String kind,
    String action,
    boolean fresh,
    String type,
    int page,
    String id,
    String shown,
    List<SectionView> sections,
    Trouble trouble) {
  static QuestionPage of(Chosen chosen, Map<String, String> typed, Trouble trouble) {
    var question = chosen.question();
    return new QuestionPage(
        chosen.guided().head(),
        "Question " + (question.number() + 1),
        chosen.kind().title(),
        chosen.address(),
        false,
        "",
        0,
        question.id(),
        ConditionWords.of(chosen.guided(), question.value().written("show-if")),
        SectionView.of(chosen.sheet(), typed, trouble.faults()),
        trouble);
  }

  static QuestionPage of(
      NewQuestion added, Guided guided, Map<String, String> typed, Trouble trouble) {
    var chosen = added.in(guided);
    return new QuestionPage(
        guided.head(),
        "Add a question",
        added.kind().title(),
        guided.home() + "/questions/new",
        true,
        added.kind().word(),
        added.page(),
        "",
        "",
        SectionView.of(chosen.sheet(), typed, trouble.faults()),
        trouble);
  }
}
