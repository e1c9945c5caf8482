package io.outturn.editor.guide;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.outturn.editor.draft.Checked;
import io.outturn.editor.edit.DraftPage;
import io.outturn.editor.edit.DraftQuestion;
import io.outturn.editor.edit.DraftSurvey;
import io.outturn.editor.pages.Head;
import io.outturn.editor.pages.OpenDraft;
import io.outturn.editor.yaml.YamlText;

/**
 * A draft that can be changed place by place. Addresses count from 1, as people do.
 *
 * @param draft as it stands
 * @param yaml its text
 * @param survey what stands in it
 */
record Guided(OpenDraft draft, YamlText yaml, DraftSurvey survey) {
  static Guided of(OpenDraft draft, YamlText yaml) {
    return new Guided(draft, yaml, DraftSurvey.of(yaml));
  }

  /**
   * The same draft with another text that is not saved.
   *
   * @param changed the text
   */
  Guided with(YamlText changed) {
    return of(
        new OpenDraft(draft.revision(), Checked.of(changed.text()), draft.published()), changed);
  }

  Head head() {
    return Head.of(draft, Head.Way.GUIDE);
  }

  String home() {
    return draft.id().home();
  }

  /** The question of an address. */
  DraftQuestion question(int number) {
    return survey.question(number - 1).orElseThrow(() -> missing("question"));
  }

  /** The page of an address. */
  DraftPage page(int number) {
    return survey.page(number - 1).orElseThrow(() -> missing("page"));
  }

  static String address(String home, DraftQuestion question) {
    return home + "/questions/" + (question.number() + 1);
  }

  static HttpStatusException missing(String what) {
    return new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such " + what + ".");
  }
}
