package io.outturn.survey.lint;

import org.junit.jupiter.api.Test;

class PrintTest {
  @Test
  void print() {
    var t = new Scorecard("tuned");
    var h = new Scorecard("held-out");
    System.out.println("@@| all | " + t.total() + " | " + h.total() + " |");
    for (var r : Scorecard.RULES)
      System.out.println("@@| `" + r + "` | " + t.cells(r) + " | " + h.cells(r) + " |");
    System.out.println(
        "@@"
            + t.good()
            + " "
            + t.bad()
            + " "
            + t.goodWithFinding()
            + " ; "
            + h.good()
            + " "
            + h.bad()
            + " "
            + h.goodWithFinding());
    h.differences().forEach(d -> System.out.println("@@D " + d));
    for (var r : Rule.values())
      System.out.println("@@R| `" + r + "` | " + r.reason() + " | " + r.instead() + " |");
    for (var s : Source.values()) if (s != Source.OUTTURN) System.out.println("@@S- " + s + ".");
  }
}
