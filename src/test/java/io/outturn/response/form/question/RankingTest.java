package io.outturn.response.form.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.outturn.response.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {
  private static final OneQuestion RANKING =
      OneQuestion.of(
          """
          type: ranking
          text: {en: What matters?, de: Was zählt?}
          required: true
          not-applicable: true
          options:
            - {id: price, text: {en: Price, de: Preis}}
            - {id: speed, text: {en: Speed, de: Tempo}}
            - {id: people, text: {en: People, de: Leute}}
          """);

  private static Answer ranked(String... options) {
    return new Answer.Ranked(List.of(options));
  }

  @Test
  void putsOptionsInTheOrderOfTheirPlaces() {
    assertThat(RANKING.answer("q_place_price=3", "q_place_speed=1", "q_place_people=2"))
        .isEqualTo(ranked("speed", "people", "price"));
    assertThat(RANKING.answer("q_place_price=", "q_place_speed=2", "q_place_people=1"))
        .isEqualTo(ranked("people", "speed"));
    assertThat(RANKING.answer("q_place_price=3", "q_place_people=1"))
        .isEqualTo(ranked("people", "price"));
    assertThat(RANKING.again(ranked("speed", "price"))).isEqualTo(ranked("speed", "price"));
  }

  @Test
  void namesWhatHasTheSamePlace() {
    var fault = RANKING.fault("q_place_price=1", "q_place_speed=2", "q_place_people=1");
    assertThat(fault.message())
        .isEqualTo("Give place 1 to one answer only: now it has Price and People");
    assertThat(fault.control()).isEqualTo("q-q_place_people");
    var page = RANKING.refused("q_place_price=1", "q_place_people=1");
    assertThat(page.select("select[aria-invalid=true]").attr("name")).isEqualTo("q_place_people");
    assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("1", "1");
  }

  @Test
  void needsNoDragging() {
    var page = RANKING.page();
    assertThat(page.select("[draggable]")).isEmpty();
    assertThat(page.select("select")).hasSize(3);
    assertThat(page.select("label[for=q-q_place_speed]").text()).isEqualTo("Speed");
    assertThat(page.select("#q-q option").eachText())
        .containsExactly("Not ranked", "Place 1 (first)", "Place 2", "Place 3");
  }

  @Test
  void asksForAPlaceOrThatItDoesNotApply() {
    assertThat(RANKING.fault().message()).isEqualTo("Give place 1 to an answer to “What matters?”");
    assertThat(RANKING.answer("q_na=_na")).isEqualTo(new Answer.NotApplicable());
    assertThat(RANKING.fault("q_na=_na", "q_place_price=1").message())
        .isEqualTo("Answer “What matters?” or choose “Does not apply”, but not both");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "first", "1.0", "-1"})
  void refusesWhatIsNoPlace(String place) {
    assertThatIllegalArgumentException().isThrownBy(() -> RANKING.entry("q_place_price=" + place));
  }
}
