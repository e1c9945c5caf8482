package io.outturn.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.outturn.response.form.page.DrawnForms;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class NoFormPageTest {
  private final NoFormPage page = new NoFormPage(DrawnForms.NOTICES, DrawnForms.VIEWS);

  @Test
  void asksToComeBackSoonWhenTheDatabaseIsAway() {
    var request = HttpRequest.GET("/i/token").header("Accept-Language", "de");
    var response = page.answer(request, NoForm.away());
    assertThat(response.code()).isEqualTo(503);
    assertThat(response.getHeaders().get("Retry-After")).isEqualTo("5");
    var dom = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
    assertThat(dom.select("html").attr("lang")).isEqualTo("de");
    assertThat(dom.select("h1").text()).isEqualTo("Bitte gleich noch einmal versuchen");
    assertThat(dom.select(".languages a").attr("href")).isEqualTo("/i/token?lang=en");
  }
}
