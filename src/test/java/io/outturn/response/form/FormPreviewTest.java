package io.outturn.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.response.form.page.DrawnForms;
import io.outturn.response.form.way.FormKey;
import org.junit.jupiter.api.Test;

class FormPreviewTest {
  private final FormPreview preview =
      new FormPreview(DrawnForms.QUESTIONS, DrawnForms.NOTICES, DrawnForms.VIEWS);

  @Test
  void showsEveryPageWhateverItsConditionSays() {
    var survey = Questionnaires.branching("p").survey();
    for (int page = 1; page <= survey.pages().size(); page++) {
      assertThat(DrawnForms.dom(preview.page(survey, page, "de")).select("h1")).hasSize(1);
    }
    var why = DrawnForms.dom(preview.page(survey, 2, "en"));
    assertThat(why.select("h1").text()).startsWith("You gave a score. Why?");
    assertThat(DrawnForms.dom(preview.page(survey, 4, "en")).select("[name=came_day]")).hasSize(1);
    assertThat(DrawnForms.dom(preview.thanks(survey, "en")).select("main").text())
        .contains("Thank you, dear guest.");
  }

  @Test
  void leadsNowhere() {
    var survey = Questionnaires.branching("p").survey();
    var action = DrawnForms.dom(preview.page(survey, 1, "en")).select("form").attr("action");
    assertThat(action).isEqualTo("/s/p/r/preview/1?lang=en");
    assertThat(FormKey.parse("preview")).isEmpty();
  }
}
