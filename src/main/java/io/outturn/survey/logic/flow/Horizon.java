package io.outturn.survey.logic.flow;

import io.outturn.survey.logic.Outlook;
import io.outturn.survey.logic.Values;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How many pages can still come, counted from the end of the survey backwards. */
final class Horizon {
  private final List<Step> steps;
  private final Values known;
  private final Predicate<String> open;
  private final Ahead[] ahead;

  /** Between how many pages, both included. */
  private record Ahead(int least, int most) {
    Ahead or(Ahead other) {
      return new Ahead(Math.min(least, other.least), Math.max(most, other.most));
    }

    Ahead andOne() {
      return new Ahead(least + 1, most + 1);
    }
  }

  Horizon(List<Step> steps, Values known, Predicate<String> open) {
    this.steps = steps;
    this.known = known;
    this.open = open;
    this.ahead = new Ahead[steps.size() + 1];
    ahead[steps.size()] = new Ahead(0, 0);
    for (int page = steps.size() - 1; page >= 0; page--) {
      ahead[page] = arriving(page);
    }
  }

  /** The number of pages that come after a page, unless that depends on open answers. */
  OptionalInt after(int page) {
    var leaving = leaving(page);
    return leaving.least == leaving.most ? OptionalInt.of(leaving.least) : OptionalInt.empty();
  }

  private Ahead arriving(int page) {
    return switch (steps.get(page).shown(known, open)) {
      case HOLDS -> leaving(page).andOne();
      case FAILS -> ahead[page + 1];
      case OPEN -> leaving(page).andOne().or(ahead[page + 1]);
    };
  }

  private Ahead leaving(int page) {
    return next(page).mapToObj(target -> ahead[target]).reduce(Ahead::or).orElseThrow();
  }

  private IntStream next(int page) {
    var next = IntStream.builder();
    for (var rule : steps.get(page).rules()) {
      var outlook = Step.outlook(rule.when(), known, open);
      if (outlook != Outlook.FAILS) {
        next.add(rule.target());
      }
      if (outlook == Outlook.HOLDS) {
        return next.build();
      }
    }
    next.add(page + 1);
    return next.build();
  }
}
