package io.outturn.outcome.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as the rules read it: words in lower case and without accents, numbers, and commas. Two
 * words that stand in the lists together are one.
 */
record Phrase(Language language, List<Token> tokens) {
  private static final Pattern PARTS =
      Pattern.compile("[a-z]+(?:['-][a-z]+)*|\\d[\\d.,]*\\d|\\d|%|,|;|:");

  Phrase {
    tokens = List.copyOf(tokens);
  }

  static Phrase of(String text) {
    var parts = PARTS.matcher(plain(text)).results().map(MatchResult::group).toList();
    var language = Language.of(parts);
    return new Phrase(language, tokens(language, parts));
  }

  private static String plain(String text) {
    return Normalizer.normalize(
            text.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('’', '\'')
        .replaceAll("'s\\b", "");
  }

  private static List<Token> tokens(Language language, List<String> parts) {
    var tokens = new ArrayList<Token>();
    for (int i = 0; i < parts.size(); i++) {
      var pair = i + 1 < parts.size() ? pair(language, parts, i) : Set.<Kind>of();
      if (pair.isEmpty()) {
        var part = parts.get(i).matches("[;:]") ? "," : parts.get(i);
        tokens.add(new Token(part, language.kinds(part)));
      } else {
        tokens.add(new Token(parts.get(i) + " " + parts.get(++i), pair));
      }
    }
    return tokens;
  }

  private static Set<Kind> pair(Language language, List<String> parts, int at) {
    return language.kinds(parts.get(at) + " " + parts.get(at + 1));
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  /** Where the text comes to its point: behind "By the end of May, we will". */
  int start() {
    int at = 0;
    if (size() > 0 && FunctionWords.WHEN.has(at(0).text())) {
      at = afterComma();
    }
    while (at < size() && FunctionWords.LEADERS.has(at(at).text())) {
      at++;
    }
    return at;
  }

  private int afterComma() {
    for (int i = 0; i < size() - 1; i++) {
      if (at(i).isComma()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** How many numbers there are; a percent sign makes one two. */
  long numbers() {
    return tokens.stream().filter(Token::isNumber).count()
        + tokens.stream().filter(Token::isPercent).count();
  }

  boolean hasAny(Kind kind) {
    return tokens.stream().anyMatch(token -> token.is(kind));
  }
}
