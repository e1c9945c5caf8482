package io.outturn.survey.lint;

import io.outturn.survey.file.SurveyFile;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A survey file that a program made up, valid and senseless. */
final class RandomSurvey {
  private static final List<String> TYPES =
      List.of(
          "recommend",
          "satisfaction",
          "agreement",
          "effort",
          "stars",
          "single-choice",
          "multiple-choice",
          "yes-no",
          "ranking",
          "matrix",
          "number",
          "date",
          "short-text",
          "comment",
          "email",
          "statement");
  private static final List<String> STRANGE =
      List.of(
          "?",
          "??",
          "¿",
          "...",
          "и",
          "不",
          "🙂",
          "\u202Eabc",
          "1-10",
          "10",
          "99999999999999999999",
          "a/b",
          "price/quality",
          "(",
          ")",
          "((((",
          "$1",
          "\\\\",
          "{{",
          "and",
          "und",
          "y",
          ",",
          "%s",
          "n't",
          "don’t",
          "O'Neill",
          "NPS",
          "<b>",
          "5+",
          "<",
          ">10",
          "1.000,50",
          "e.g.",
          "–",
          "#");
  private static final List<WordList> LISTS = List.of(WordList.values());
  private final Random random;

  RandomSurvey(long seed) {
    random = new Random(seed);
  }

  SurveyFile file(int questions) {
    var asked =
        IntStream.range(0, questions).mapToObj(this::question).collect(Collectors.joining());
    return Sample.file(
        """
        slug: sample
        languages: [en, de, es]
        title: %s
        purpose: %s
        privacy: %s
        thanks: %s
        questions:
        %s\
        """
            .formatted(text(3), text(12), text(9), text(2), asked));
  }

  private String question(int number) {
    var type = TYPES.get(number < TYPES.size() ? number : random.nextInt(TYPES.size()));
    var lines = "- id: q%d\n  type: %s\n  text: %s\n".formatted(number, type, text(9));
    var more =
        switch (type) {
          case "single-choice", "multiple-choice", "ranking" -> list("options", number);
          case "matrix" -> list("rows", number);
          default -> "";
        };
    return (lines + more + hint()).indent(2);
  }

  private String list(String key, int number) {
    return "  %s:\n".formatted(key)
        + IntStream.rangeClosed(0, 1 + random.nextInt(9))
            .mapToObj(i -> "    - {id: q%dx%d, text: %s}\n".formatted(number, i, text(3)))
            .collect(Collectors.joining());
  }

  private String hint() {
    return random.nextInt(4) == 0 ? "  hint: " + text(6) + "\n" : "";
  }

  /** Words in all languages, in some, or in one. */
  private String text(int words) {
    return switch (random.nextInt(4)) {
      case 0 -> "\"" + words(words, "en") + "\"";
      case 1 -> "{en: \"%s\", es: \"%s\"}".formatted(words(words, "en"), words(words, "es"));
      default ->
          "{en: \"%s\", de: \"%s\", es: \"%s\"}"
              .formatted(words(words, "en"), words(words, "de"), words(words, "es"));
    };
  }

  private String words(int most, String language) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(_ -> word(language))
        .collect(Collectors.joining(" "));
  }

  private String word(String language) {
    if (random.nextInt(5) == 0) {
      return STRANGE.get(random.nextInt(STRANGE.size()));
    }
    var words = Lexicon.of(language).orElseThrow().words(LISTS.get(random.nextInt(LISTS.size())));
    return words.get(random.nextInt(words.size())).replaceAll("@\\w+|\\*", "x").strip();
  }
}
