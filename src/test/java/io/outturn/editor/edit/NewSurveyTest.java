package io.outturn.editor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewSurveyTest {
  @ParameterizedTest
  @CsvSource({
    "How it went, how-it-went",
    "Zufriedenheit nach dem Gespräch, zufriedenheit-nach-dem-gesprach",
    "'¿Qué tal?  ', que-tal",
    "2026 in review, survey",
    "استبيان, survey",
    "😀, survey",
    "call, call-3",
    "A title that is much longer than anybody would want in an address, a-title-that-is-much-longer-than-anybody"
  })
  void isNamedByItsTitle(String title, String slug) {
    var text = NewSurvey.text(title, "en", List.of("call", "call-2"));
    assertThat(Editing.read(text).value().written("slug")).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no",
        "42",
        "a: b # c",
        "\"",
        "two\nlines",
        "{a | b}",
        "😀 \u202Eright",
        "- x"
      })
  void keepsEveryTitle(String title) {
    var text = NewSurvey.text(title, "en", List.of());
    assertThat(Editing.read(text).value().written("title")).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({"de, de", "pt-BR, pt-BR", "ar, ar", "no, no", "'', en", "'] x', en", "EN, en"})
  void beginsInALanguage(String asked, String language) {
    var text = NewSurvey.text("Title", asked, List.of());
    assertThat(DraftSurvey.of(Editing.read(text)).languages()).containsExactly(language);
  }

  /** Four texts and a question. */
  @Test
  void lacksWhatOnlyItsAuthorKnows() {
    var text = Editing.read(NewSurvey.text("Title", "en", List.of()));
    assertThat(Editing.problems(text)).hasSize(4);
    assertThat(Editing.problems(text).toString())
        .contains("purpose", "privacy", "thanks", "question");
  }
}
