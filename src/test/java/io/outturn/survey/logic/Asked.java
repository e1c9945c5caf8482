package io.outturn.survey.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a survey as the tests ask it, and one person's answers. */
public final class Asked {
  public static final Environment NAMES = names();

  static final Map<String, Value> EVERYTHING =
      Map.ofEntries(
          Map.entry("recommend", Value.Amount.of(9)),
          Map.entry("find", Value.Amount.of(6)),
          Map.entry("understand", Value.Amount.of(5)),
          Map.entry("finish", Value.Amount.of(7)),
          Map.entry("price", new Value.Amount(new BigDecimal("12.5"))),
          Map.entry("segment", new Value.Choice("gold")),
          Map.entry("contract", new Value.Choice("yes")),
          Map.entry("size", new Value.Choice("11-50")),
          Map.entry("channels", new Value.Choices(Set.of("email", "phone"))),
          Map.entry("city", new Value.Text("Berlin")),
          Map.entry("why", new Value.Text("Because it works.")),
          Map.entry("bought", new Value.Day(LocalDate.of(2026, 1, 31))),
          Map.entry("renewed", new Value.Day(LocalDate.of(2026, 3, 1))),
          Map.entry("account.segment", new Value.Choice("gold")),
          Map.entry("account.pilot", new Value.Truth(true)),
          Map.entry("contact.language", new Value.Text("de")));

  private Asked() {}

  private static Environment names() {
    var all = new LinkedHashMap<String, Type>();
    all.put("recommend", Type.scale(0, 10));
    all.put("find", Type.scale(1, 7));
    all.put("understand", Type.scale(1, 7));
    all.put("finish", Type.scale(1, 7));
    all.put("price", Type.number());
    all.put("share", percent());
    all.put("segment", new Type.Choice(List.of("silver", "gold")));
    all.put("contract", Type.yesNoNotSure());
    all.put("size", new Type.Choice(List.of("1-10", "11-50", "more")));
    all.put("channels", new Type.Choices(List.of("email", "phone", "chat", "none")));
    all.put("city", new Type.Text());
    all.put("why", new Type.LongText());
    all.put("bought", new Type.Day());
    all.put("renewed", new Type.Day());
    all.put("2nd-visit", Type.scale(0, 10));
    all.put("account.segment", new Type.Choice(List.of("silver", "gold")));
    all.put("account.pilot", new Type.Truth());
    all.put("contact.language", new Type.Text());
    all.put("later", Type.scale(0, 10));
    return new Environment(
        all, Map.of("later", "is asked later, on page last. Use what is asked before."));
  }

  private static Type percent() {
    return new Type.Amount(Optional.of(new Range(BigDecimal.ZERO, BigDecimal.ONE, false)));
  }
}
