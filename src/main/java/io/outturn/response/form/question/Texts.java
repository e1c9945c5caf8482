package io.outturn.response.form.question;

import io.outturn.response.form.words.Speech;
import io.outturn.survey.logic.Environment;
import io.outturn.survey.logic.Values;
import io.outturn.survey.logic.piping.Rendering;
import io.outturn.survey.logic.piping.Template;
import io.outturn.survey.question.LocalizedText;

/**
 * A survey's texts for one reader: in their language, with their earlier answers filled in.
 *
 * @param speech their language
 * @param names what texts can refer to
 * @param known their answers
 * @param rendering how an answer is put into words
 */
public record Texts(Speech speech, Environment names, Values known, Rendering rendering) {
  /** A text as it stands, such as the label of an option. */
  public Phrase plain(LocalizedText text) {
    var language = text.languageOf(speech.tag());
    return Phrase.of(text.in(speech.tag()), language, speech);
  }

  /** A text that may repeat answers. */
  public Phrase filled(LocalizedText text) {
    var plain = plain(text);
    return new Phrase(filled(plain.words()), plain.lang(), plain.dir());
  }

  /** The file's reader has checked every text; most of them repeat nothing. */
  private String filled(String words) {
    if (words.indexOf('{') < 0 && words.indexOf('}') < 0) {
      return words;
    }
    return Template.read(words, names)
        .sound()
        .map(template -> template.fill(known, rendering))
        .orElse(words);
  }
}
