package io.outturn.response.form.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.response.Answer;
import org.junit.jupiter.api.Test;

class MatrixTest {
  private static final OneQuestion MATRIX =
      OneQuestion.of(
          """
          type: matrix
          text: {en: What of us?, de: Was sagen Sie?}
          required: true
          not-applicable: true
          rows:
            - {id: fast, text: {en: We are fast., de: Schnell.}}
            - {id: kind, text: {en: We are kind., de: Nett.}}
          """);

  @Test
  void asksSentenceBySentence() {
    var page = MATRIX.page();
    assertThat(page.select("table, [role=grid]")).isEmpty();
    assertThat(page.select(".matrix > legend").text()).isEqualTo("What of us?");
    assertThat(page.select(".matrix > fieldset > legend").eachText())
        .containsExactly("We are fast.", "We are kind.");
    assertThat(page.select("input[name=fast]")).hasSize(6);
    assertThat(page.select("input[name=q]")).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void answersEverySentenceByItself() {
    var read = MATRIX.control().read(OneQuestion.fields("fast=5", "kind=_na"));
    assertThat(read)
        .containsOnlyKeys("fast", "kind")
        .containsEntry("fast", new Entry.Given(new Answer.Rating(5)))
        .containsEntry("kind", new Entry.Given(new Answer.NotApplicable()));
  }

  @Test
  void namesTheSentenceThatIsMissing() {
    var page = MATRIX.refused();
    assertThat(page.select(".problem a").text()).isEqualTo("Choose an answer to “We are fast.”");
    assertThat(page.select(".row.faulty legend").text()).isEqualTo("We are fast.");
    assertThat(page.expectFirst(page.select(".problem a").attr("href")).attr("name"))
        .isEqualTo("fast");
  }
}
