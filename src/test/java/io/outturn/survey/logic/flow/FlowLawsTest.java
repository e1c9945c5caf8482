package io.outturn.survey.logic.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.logic.Value;
import io.outturn.survey.logic.Values;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every flow and all answers, tried on made-up ones. */
class FlowLawsTest {
  private static final int TRIES = 500;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void everybodyComesForwardAndBack(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      var text = plan(random);
      var route = Plans.flow(text).route(Values.of(answers(random)));
      assertThat(route.pages()).as(text).isSorted().doesNotHaveDuplicates();
      for (int page : route.pages()) {
        assertThat(route.visible(page)).isNotEmpty();
        assertThat(route.after(page).flatMap(route::before).orElse(page)).isEqualTo(page);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void answersBesideTheWayChangeNothing(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      var text = plan(random);
      var flow = Plans.flow(text);
      var answers = answers(random);
      var route = flow.route(Values.of(answers));
      var counted = new HashMap<>(answers);
      counted.keySet().removeAll(route.offRoute(questions(answers)));
      assertThat(flow.route(Values.of(counted)).stops()).as(text).isEqualTo(route.stops());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void certainProgressStaysWhateverIsAnsweredLater(long seed) {
    var random = new Random(seed);
    int certain = 0;
    for (int i = 0; i < TRIES; i++) {
      var text = plan(random);
      var flow = Plans.flow(text);
      var answers = answers(random);
      for (int page : flow.route(Values.of(answers)).pages()) {
        var progress = flow.progress(page, Values.of(answers));
        if (progress.isPresent()) {
          certain++;
          var later = flow.route(Values.of(changedFrom(page, answers, random)));
          assertThat(later.stops()).as(text).hasSize(progress.get().of());
          assertThat(later.pages().indexOf(page) + 1).isEqualTo(progress.get().page());
        }
      }
    }
    assertThat(certain).isGreaterThan(TRIES);
  }

  /** A plan of up to eight pages, page i asking qi and ri. */
  private static String plan(Random random) {
    var text = new StringBuilder("compute both = mean(q0, q1)\n");
    int pages = 1 + random.nextInt(8);
    for (int page = 0; page < pages; page++) {
      text.append("page p").append(page).append(condition(" if ", page, 3, random)).append('\n');
      text.append("ask q").append(page).append(condition(" if ", page, 4, random)).append('\n');
      text.append("ask r").append(page).append(condition(" if ", page, 2, random)).append('\n');
      if (page + 2 < pages && random.nextInt(2) == 0) {
        text.append("go p").append(page + 2 + random.nextInt(pages - page - 2));
        text.append(" when ").append(comparison(page, random)).append('\n');
      }
      if (random.nextInt(6) == 0) {
        text.append("go end when ").append(comparison(page, random)).append('\n');
      }
    }
    return pages < 2 ? text.toString().replace("q1)", "r0)") : text.toString();
  }

  private static String condition(String joint, int page, int rarity, Random random) {
    return random.nextInt(rarity) > 0
        ? ""
        : joint + (page == 0 ? "account.segment = gold" : comparison(page - 1, random));
  }

  private static String comparison(int upTo, Random random) {
    var name = (random.nextBoolean() ? "q" : "r") + random.nextInt(upTo + 1);
    return switch (random.nextInt(6)) {
      case 0 -> name + " > 5";
      case 1 -> "not " + name + " > 5";
      case 2 -> "answered(" + name + ")";
      case 3 -> "account.segment = gold and " + name + " < 5";
      case 4 -> "account.segment = gold or " + name + " < 5";
      default -> upTo > 1 ? "both > 4 or " + name + " = 3" : name + " = 3";
    };
  }

  private static Map<String, Value> answers(Random random) {
    var answers = new HashMap<String, Value>();
    for (int page = 0; page < 8; page++) {
      answer(answers, page, random);
    }
    if (random.nextBoolean()) {
      answers.put("account.segment", new Value.Choice(random.nextBoolean() ? "gold" : "silver"));
    }
    return answers;
  }

  private static void answer(Map<String, Value> answers, int page, Random random) {
    answers.remove("q" + page);
    answers.remove("r" + page);
    if (random.nextInt(3) > 0) {
      answers.put("q" + page, Value.Amount.of(random.nextInt(11)));
    }
    if (random.nextInt(3) > 0) {
      answers.put("r" + page, Value.Amount.of(random.nextInt(11)));
    }
  }

  private static Map<String, Value> changedFrom(int first, Map<String, Value> all, Random random) {
    var changed = new HashMap<>(all);
    for (int page = first; page < 8; page++) {
      answer(changed, page, random);
    }
    return changed;
  }

  private static Set<String> questions(Map<String, Value> answers) {
    var questions = new HashSet<>(answers.keySet());
    questions.remove("account.segment");
    return questions;
  }
}
