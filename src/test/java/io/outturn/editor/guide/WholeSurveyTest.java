package io.outturn.editor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.editor.edit.QuestionKind;
import io.outturn.survey.Surveys;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A survey is written from nothing to its first answer by somebody who never sees its file. */
@Tag("database")
@MicronautTest(transactional = false)
class WholeSurveyTest {
  @Inject Author author;
  @Inject Surveys surveys;

  @ParameterizedTest
  @EnumSource(QuestionKind.class)
  void everyTypeIsWrittenInTwoLanguagesWithoutYaml(QuestionKind kind) {
    var name = kind == QuestionKind.RECOMMEND ? "recommend" : "words-of-it";
    var home = begun();
    var added = author.fill(home + "/questions/new?type=" + kind.word(), written(home, kind));
    assertThat(Author.location(added)).startsWith(home);
    var overview = author.page(home);
    assertThat(overview.select(".todos li").eachText()).as(author.text(home)).isEmpty();
    assertThat(overview.select(".draft-state").text()).isEqualTo("Draft, ready to be published");
    assertThat(overview.select(".question-list li .asks").text()).isEqualTo("Words of it");
    assertThat(author.text(home))
        .contains("type: " + kind.word(), "en: Words of it", "de: Worte davon", "id: " + name);
    assertThat(author.page(home + "/preview").select("iframe")).hasSize(1);
    assertThat(author.last(home)).matches("(Added|Changed) the question ‘%s’".formatted(name));
  }

  @Test
  void whatWasWrittenIsPublishedAndAnswered() {
    var home = begun();
    author.fill(
        home + "/questions/new?type=recommend",
        "text_en",
        "How likely are you to recommend us?",
        "text_de",
        "Wie wahrscheinlich empfehlen Sie uns weiter?",
        "id",
        "recommend");
    var slug = author.page(home + "/settings").expectFirst("#slug").val();
    var publish = author.page(home + "/publish");
    var answer =
        author.post(
            home + "/publish", "base", publish.expectFirst("input[name=base]").val(), "why", "");
    assertThat(answer.statusCode()).isEqualTo(303);
    var version = surveys.current(slug).orElseThrow();
    assertThat(version.survey().measures()).hasToString("[nps(recommend)]");
    var form = author.page("/s/" + slug);
    assertThat(form.select("input[name=recommend]")).hasSize(11);
    assertThat(author.page(home + "/settings").select("#slug")).isEmpty();
  }

  private String begun() {
    var home = author.begin("Survey " + UUID.randomUUID());
    Author.location(
        author.send(author.page(home + "/settings"), "form.sheet", "add", "language", "de"));
    var saved =
        author.fill(
            home + "/settings",
            "title_de",
            "Umfrage",
            "purpose_en",
            "To know: more",
            "purpose_de",
            "Um mehr zu wissen",
            "privacy_en",
            "Nobody else reads it.",
            "privacy_de",
            "Niemand sonst liest es.",
            "thanks_en",
            "Thank you.",
            "thanks_de",
            "Danke.",
            "population",
            "Everyone",
            "retention",
            "24 months");
    assertThat(Author.location(saved)).isEqualTo(home);
    return home;
  }

  private String[] written(String home, QuestionKind kind) {
    var fields = new ArrayList<>(List.of("text_en", "Words of it", "text_de", "Worte davon"));
    var page = author.page(home + "/questions/new?type=" + kind.word());
    for (var input : page.select("input[name~=(options|rows)_[0-9]+_text_..]")) {
      fields.add(input.attr("name"));
      fields.add("Words " + input.attr("name").replace('_', ' '));
    }
    return fields.toArray(String[]::new);
  }
}
