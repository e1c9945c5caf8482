package io.outturn.response.form.page;

import io.outturn.response.form.question.Phrase;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.words.Speech;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts frames around pages. */
@Singleton
final class Frames {
  private final FormStyle style;

  Frames(FormStyle style) {
    this.style = style;
  }

  /** Around a form, which is asked itself for another language. */
  Frame form(Speech speech, List<String> languages, String title, Phrase survey) {
    return frame(speech, languages, title, survey, "");
  }

  /** Around a page without anything to type; it has an address in every language. */
  Frame page(Speech speech, List<String> languages, String title, Phrase survey, String address) {
    return frame(speech, languages, title, survey, address);
  }

  /** Around a page that is not to be left for another language. */
  Frame bare(Speech speech, String title) {
    return new Frame(speech, style.address(), title, Phrase.NONE, List.of());
  }

  private Frame frame(
      Speech speech, List<String> languages, String title, Phrase survey, String address) {
    var choices =
        languages.size() < 2
            ? List.<Frame.Choice>of()
            : languages.stream().map(tag -> choice(tag, speech, address)).toList();
    return new Frame(speech, style.address(), title, survey, choices);
  }

  private static Frame.Choice choice(String tag, Speech current, String address) {
    return new Frame.Choice(
        tag,
        Speech.direction(tag),
        Speech.name(tag),
        address.isEmpty() ? "" : Link.in(tag, address),
        tag.equals(current.tag()));
  }
}
