package io.outturn.response.form.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementTest {
  private static final OneQuestion STATEMENT =
      OneQuestion.of(
          """
          type: statement
          text: {en: Think of your last call., de: Denken Sie an den Anruf.}
          hint: {en: The next page is about it., de: Darum geht es gleich.}
          """);

  @Test
  void asksNothing() {
    var page = STATEMENT.page();
    assertThat(page.select("h1").eachText()).containsExactly("Think of your last call.");
    assertThat(page.select(".statement p").text()).isEqualTo("The next page is about it.");
    assertThat(page.select(".optional")).isEmpty();
    assertThat(STATEMENT.control().names()).isEmpty();
    assertThat(STATEMENT.control().read(Fields.NONE)).isEmpty();
  }
}
