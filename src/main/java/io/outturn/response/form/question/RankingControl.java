package io.outturn.response.form.question;

import io.outturn.response.Answer;
import io.outturn.survey.question.Option;
import io.outturn.survey.question.Ranking;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A place for each option; places that are left out between others close up. */
record RankingControl(Ranking question, Asking asking) implements Single {
  private static final String PLACE = "_place_";

  private String field(Option option) {
    return question.id() + PLACE + option.id();
  }

  private String control(Option option) {
    var id = Asking.control(question.id());
    return option.equals(asking.options(question).getFirst()) ? id : id + PLACE + option.id();
  }

  @Override
  public QuestionView view(Fields fields, Look look) {
    var words = asking.speech().words();
    var asked = asking.asked(question, look).saying(words.rankHint());
    return new RankingView(
        asked,
        asking.options(question).stream().map(option -> row(option, fields, look)).toList(),
        Applicability.box(question, fields, asking));
  }

  private RankingView.Row row(Option option, Fields fields, Look look) {
    var words = asking.speech().words();
    var said = fields.one(field(option));
    return new RankingView.Row(
        control(option),
        field(option),
        asking.label(option.label()),
        IntStream.rangeClosed(1, question.options().size())
            .mapToObj(place -> {
              var value = Integer.toString(place);
              return new RankingView.Place(value, words.place(place), said.equals(value));
            })
            .toList(),
        look.wrongAt(control(option)));
  }

  @Override
  public Entry entry(Fields fields) {
    var places = places(fields);
    var entry = twice(places).orElseGet(() -> given(places));
    return Applicability.weigh(question, fields, places.isEmpty(), entry, asking);
  }

  private Map<Integer, List<Option>> places(Fields fields) {
    return asking.options(question).stream()
        .filter(option -> !fields.one(field(option)).isEmpty())
        .collect(
            Collectors.groupingBy(
                option -> place(fields.one(field(option))), TreeMap::new, Collectors.toList()));
  }

  private int place(String value) {
    return IntStream.rangeClosed(1, question.options().size())
        .filter(place -> value.equals(Integer.toString(place)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No place in " + question.id()));
  }

  private Optional<Entry> twice(Map<Integer, List<Option>> places) {
    return places.entrySet().stream()
        .filter(place -> place.getValue().size() > 1)
        .findFirst()
        .map(place -> {
          var labels =
              place.getValue().stream().map(option -> asking.label(option.label()).words());
          return asking.wrong(
              question,
              control(place.getValue().get(1)),
              asking
                  .faults()
                  .rankedTwice(asking.speech().formats().count(place.getKey()), labels.toList()));
        });
  }

  private Entry given(Map<Integer, List<Option>> places) {
    var ranked = places.values().stream().flatMap(List::stream).map(Option::id).toList();
    return ranked.isEmpty()
        ? asking.nothing(question, asking.faults().rank(asking.quoted(question)))
        : new Entry.Given(new Answer.Ranked(ranked));
  }

  @Override
  public Map<String, List<String>> filled(Answer answer) {
    return switch (answer) {
      case Answer.Ranked(var options) ->
          IntStream.range(0, options.size())
              .boxed()
              .collect(
                  Collectors.toMap(
                      i -> question.id() + PLACE + options.get(i),
                      i -> List.of(Integer.toString(i + 1)),
                      (one, _) -> one,
                      HashMap::new));
      case Answer.NotApplicable _ -> Applicability.ticked(question);
      case Answer.Rating _, Answer.Chosen _, Answer.Amount _, Answer.Date _, Answer.Words _ ->
          Map.of();
    };
  }

  @Override
  public Set<String> names() {
    var names = new HashSet<>(Applicability.fields(question));
    question.options().stream().map(this::field).forEach(names::add);
    return names;
  }
}
