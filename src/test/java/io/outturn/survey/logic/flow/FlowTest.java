package io.outturn.survey.logic.flow;

import static io.outturn.survey.logic.flow.Plans.answers;
import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.Values;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlowTest {
  private static final Flow SERVICE =
      Plans.flow(
          """
          compute ease = mean(find, finish)
          page start
            ask recommend
            go praise when recommend >= 9
            go end when recommend <= 1
          page trouble
            ask why
            ask contract
            ask size if account.segment = gold
          page praise if answered(recommend)
            ask find
            ask finish
          page hard if ease < 3
            ask city
          page last
            ask segment
          """);

  @Test
  void followsTheRulesThatHold() {
    assertThat(route(answers("recommend", 9)).pages()).containsExactly(0, 2, 4);
    assertThat(route(answers("recommend", 5)).pages()).containsExactly(0, 1, 2, 4);
    assertThat(route(answers("recommend", 1)).pages()).containsExactly(0);
    assertThat(route(answers()).pages()).containsExactly(0, 1, 4);
  }

  @Test
  void showsPagesByComputedValues() {
    assertThat(route(answers("recommend", 9, "find", 2, "finish", 3)).pages())
        .containsExactly(0, 2, 3, 4);
    assertThat(route(answers("recommend", 9, "find", 2)).pages()).containsExactly(0, 2, 3, 4);
    assertThat(route(answers("recommend", 9, "finish", 7)).pages()).containsExactly(0, 2, 4);
  }

  @Test
  void showsQuestionsByAttributes() {
    assertThat(route(answers("recommend", 5)).visible(1)).containsExactly("why", "contract");
    assertThat(route(answers("recommend", 5, "account.segment", "gold")).visible(1))
        .containsExactly("why", "contract", "size");
    assertThat(route(answers("recommend", 9)).visible(1)).isEmpty();
  }

  @Test
  void knowsTheWayBackAndForth() {
    var route = route(answers("recommend", 9));
    assertThat(route.after(0)).contains(2);
    assertThat(route.after(4)).isEmpty();
    assertThat(route.before(4)).contains(2);
    assertThat(route.before(0)).isEmpty();
    assertThat(route.after(1)).as("from a page beside the way").contains(2);
    assertThat(route.before(3)).contains(2);
  }

  @Test
  void keepsAnswersBesideTheWayButDoesNotCountThem() {
    var given = answers("recommend", 9, "contract", "yes", "find", 2, "segment", "gold");
    var route = route(given);
    assertThat(route.offRoute(given.keySet())).containsExactly("contract");
    assertThat(route.counts("find")).isTrue();
    assertThat(route.known().of("contract")).isEmpty();
    assertThat(route.known().of("find")).contains(Value.Amount.of(2));
    assertThat(route.known().of("ease")).contains(Value.Amount.of(2));
  }

  @Test
  void anAnswerBesideTheWayDecidesNothing() {
    var flow =
        Plans.flow(
            """
            page start
              ask recommend
              go last when recommend > 6
            page reason
              ask contract
            page last if contract = yes
              ask find
            page thanks
              ask finish
            """);
    assertThat(flow.route(Values.of(answers("recommend", 3, "contract", "yes"))).pages())
        .containsExactly(0, 1, 2, 3);
    assertThat(flow.route(Values.of(answers("recommend", 9, "contract", "yes"))).pages())
        .containsExactly(0, 3);
  }

  @Test
  void aPageWithoutVisibleQuestionsIsPassedOverWithItsRules() {
    var flow =
        Plans.flow(
            """
            page start
              ask recommend
            page detail
              ask find if recommend < 3
              go end
            page last
              ask finish
            """);
    assertThat(flow.route(Values.of(answers("recommend", 5))).pages()).containsExactly(0, 2);
    assertThat(flow.route(Values.of(answers("recommend", 1))).pages()).containsExactly(0, 1);
  }

  @Test
  void saysPageXOfYOnlyWhenItIsCertain() {
    assertThat(progress(0, answers("recommend", 9))).isEmpty();
    assertThat(progress(1, answers("recommend", 5))).isEmpty();
    assertThat(progress(2, answers("recommend", 9))).isEmpty();
    assertThat(progress(3, answers("recommend", 9, "find", 1))).contains(new Progress(3, 4));
    assertThat(progress(4, answers("recommend", 9))).contains(new Progress(3, 3));
    assertThat(progress(1, answers("recommend", 9))).as("not on the way").isEmpty();
  }

  @Test
  void attributesDoNotMakeProgressUncertain() {
    var flow =
        Plans.flow(
            """
            page start
              ask recommend
            page gold if account.segment = gold
              ask find
            page last
              ask finish
            """);
    assertThat(flow.progress(0, Values.of(answers()))).contains(new Progress(1, 2));
    assertThat(flow.progress(0, Values.of(answers("account.segment", "gold"))))
        .contains(new Progress(1, 3));
  }

  @Test
  void waysOfTheSameLengthAreCertainToo() {
    var flow =
        Plans.flow(
            """
            page start
              ask recommend
              go right when recommend > 6
            page left
              ask find
              go last
            page right
              ask finish
            page last
              ask contract
            """);
    assertThat(flow.progress(0, Values.of(answers()))).contains(new Progress(1, 3));
  }

  @Test
  void namesWhatTextsCanReferTo() {
    assertThat(SERVICE.namesBefore(2).objection("recommend")).isEmpty();
    assertThat(SERVICE.namesBefore(2).objection("find")).isPresent();
    assertThat(SERVICE.namesBefore(2).objection("ease")).isPresent();
    assertThat(SERVICE.namesBefore(4).objection("ease")).isEmpty();
    assertThat(SERVICE.namesAtTheEnd().objection("segment")).isEmpty();
  }

  @Test
  void nobodyIsAskedAnythingWhenNoPageIsMeantForThem() {
    var flow = Plans.flow("page gold if account.segment = gold\n ask find");
    assertThat(flow.route(Values.of(Map.of())).stops()).isEmpty();
    assertThat(flow.route(Values.of(Map.of())).offRoute(Set.of("find"))).containsExactly("find");
  }

  private static Route route(Map<String, Value> given) {
    return SERVICE.route(Values.of(given));
  }

  private static Optional<Progress> progress(int page, Map<String, Value> given) {
    return SERVICE.progress(page, Values.of(given));
  }
}
