package io.outturn.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A survey as its file defines it.
 *
 * @param slug its name in addresses and commands
 * @param languages the languages it is complete in, the default one first
 * @param title what respondents see above the form
 * @param purpose why it is asked
 * @param privacy what happens with the answers
 * @param thanks the last page's words
 * @param questions all questions in order
 * @param pages the ids of the questions that stand together, page by page; every question stands on
 *     exactly one page
 * @param measures the scores it offers
 * @param closesOn the last day on which answers are taken, if any
 */
public record Survey(
    String slug,
    List<String> languages,
    LocalizedText title,
    LocalizedText purpose,
    LocalizedText privacy,
    LocalizedText thanks,
    List<Question> questions,
    List<List<String>> pages,
    List<Measure> measures,
    Optional<LocalDate> closesOn) {
  public Survey {
    languages = List.copyOf(languages);
    questions = List.copyOf(questions);
    pages = pages.stream().map(List::copyOf).toList();
    measures = List.copyOf(measures);
  }

  public String defaultLanguage() {
    return languages.getFirst();
  }

  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** The questions of a page, counted from 1. */
  public List<Question> page(int number) {
    return pages.get(number - 1).stream().map(id -> question(id).orElseThrow()).toList();
  }

  /** Whether answers are still taken on a day. */
  public boolean openOn(LocalDate day) {
    return closesOn.map(last -> !day.isAfter(last)).orElse(true);
  }
}
