package io.outturn.response.form;

import io.outturn.response.Answer;
import io.outturn.response.form.page.Sheet;
import io.outturn.response.form.question.Control;
import io.outturn.response.form.question.Controls;
import io.outturn.response.form.question.Entry;
import io.outturn.response.form.question.Fault;
import io.outturn.survey.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page's fields read as answers to its questions.
 *
 * @param answers by question id
 * @param blank the questions that were left without an answer
 * @param faults what keeps the page from being taken, in the order of its questions
 */
record Reading(Map<String, Answer> answers, Set<String> blank, List<Fault> faults) {
  /**
   * Reads a page. Questions that it does not show to this person are not read.
   *
   * @throws IllegalArgumentException for what no form of ours sends, such as a field that belongs
   *     to no question of the page
   */
  static Reading of(Sheet sheet) {
    refuseStrangers(sheet);
    var reading = new Reading(new HashMap<>(), new HashSet<>(), new ArrayList<>());
    var controls = sheet.controls();
    for (int i = 0; i < controls.size(); i++) {
      reading.take(sheet.questions().get(i), controls.get(i), sheet);
    }
    return reading;
  }

  private void take(Question question, Control control, Sheet sheet) {
    var entries = control.read(sheet.fields());
    for (var asked : question.asked()) {
      switch (entries.get(asked.id())) {
        case null -> throw new IllegalStateException(asked.id() + " was not read");
        case Entry.Given(var answer) -> answers.put(asked.id(), answer);
        case Entry.Blank() -> blank.add(asked.id());
        case Entry.Wrong(var fault) -> faults.add(fault);
      }
    }
  }

  private static void refuseStrangers(Sheet sheet) {
    var known = new HashSet<>(Envelope.NAMES);
    sheet.journey().survey().page(sheet.number()).stream()
        .map(question -> Controls.of(question, sheet.asking()).names())
        .forEach(known::addAll);
    if (!known.containsAll(sheet.fields().names())) {
      throw new IllegalArgumentException("A field that belongs to no question of the page");
    }
  }
}
