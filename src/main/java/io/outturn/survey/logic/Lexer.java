package io.outturn.survey.logic;

import io.outturn.survey.logic.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes an expression apart. A sign that other languages use is complained about and taken for the
 * one that was meant, so that the rest can be checked as well.
 */
final class Lexer {
  static final Set<String> KEYWORDS = Set.of("and", "or", "not", "includes");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\uFEFF]++");
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\\p{L}\\p{N}_-])");
  private static final Pattern RUN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_]++(?:-[\\p{L}\\p{M}\\p{N}_]++)*+");
  private static final Pattern DOTTED =
      Pattern.compile(RUN.pattern() + "(?:\\." + RUN.pattern() + ")*+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]++(?:\\.[0-9]++)?+");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"]|\"\")*+)\"");
  private static final Pattern FOREIGN_TEXT =
      Pattern.compile("['‘’‚“”„«»`]([^'‘’‚“”„«»`\"]*+)['‘’‚“”„«»`\"]?+");
  private static final Pattern SIGN = Pattern.compile("<=|>=|!=|[-=<>+*/(),]");
  private static final Pattern FOREIGN_SIGN =
      Pattern.compile("===?|!==|<>|=<|=>|&&?|\\|\\|?|!(?!=)|[≥≤≠×·÷−–—;]");
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("==", "="),
          Map.entry("===", "="),
          Map.entry("!==", "!="),
          Map.entry("<>", "!="),
          Map.entry("≠", "!="),
          Map.entry("=<", "<="),
          Map.entry("≤", "<="),
          Map.entry("=>", ">="),
          Map.entry("≥", ">="),
          Map.entry("&", "and"),
          Map.entry("&&", "and"),
          Map.entry("|", "or"),
          Map.entry("||", "or"),
          Map.entry("!", "not"),
          Map.entry("×", "*"),
          Map.entry("·", "*"),
          Map.entry("÷", "/"),
          Map.entry("−", "-"),
          Map.entry("–", "-"),
          Map.entry("—", "-"),
          Map.entry(";", ","));

  private final String text;
  private final Flaws flaws;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text, Flaws flaws) {
    this.text = text;
    this.flaws = flaws;
  }

  /** The tokens, with an end behind them. */
  static List<Token> read(String text, Flaws flaws) {
    var lexer = new Lexer(text, flaws);
    while (lexer.at < text.length()) {
      lexer.one();
    }
    lexer.add(Kind.END, "");
    return List.copyOf(lexer.tokens);
  }

  private void one() {
    var foreign = here(FOREIGN_SIGN);
    if (here(SPACE).isPresent()) {
      at += here(SPACE).orElseThrow().length();
    } else if (here(DATE).isPresent()) {
      take(Kind.DATE, here(DATE).orElseThrow());
    } else if (here(RUN).isPresent()) {
      run(here(RUN).orElseThrow());
    } else if (text.charAt(at) == '"') {
      text();
    } else if (foreign.isPresent()) {
      foreign(foreign.get());
    } else if (here(SIGN).isPresent()) {
      take(Kind.SIGN, here(SIGN).orElseThrow());
    } else if (here(FOREIGN_TEXT).isPresent()) {
      foreignText(here(FOREIGN_TEXT).orElseThrow());
    } else {
      meaningless();
    }
  }

  /** Digits alone are a number; with a letter anywhere, a run is a name such as 2nd-visit. */
  private void run(String run) {
    var number = here(NUMBER);
    if (number.isPresent() && run.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-')) {
      take(Kind.NUMBER, number.get());
    } else {
      word(here(DOTTED).orElseThrow());
    }
  }

  private void word(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    if (!KEYWORDS.contains(lower)) {
      take(Kind.WORD, word);
      return;
    }
    if (!word.equals(lower)) {
      flaw("%s is written in lower-case letters. Write %s.".formatted(word, lower));
    }
    add(Kind.SIGN, lower);
    at += word.length();
  }

  private void text() {
    var closed = here(TEXT);
    if (closed.isEmpty()) {
      flaw("The text that begins here has no end. Write \" behind it.");
    }
    var quoted = closed.orElseGet(() -> text.substring(at) + '"');
    add(Kind.TEXT, quoted.substring(1, quoted.length() - 1).replace("\"\"", "\""));
    at += Math.min(quoted.length(), text.length() - at);
  }

  private void foreignText(String quoted) {
    var words = quoted.replaceAll("^.|['‘’‚“”„«»`\"]$", "");
    flaw("Text stands in straight double quotes. Write " + Excerpt.of(Printer.quoted(words)) + ".");
    take(Kind.TEXT, quoted, words);
  }

  private void foreign(String sign) {
    var meant = MEANT.getOrDefault(sign, sign);
    flaw("%s is not a sign here. Write %s.".formatted(sign, meant));
    take(Kind.SIGN, sign, meant);
  }

  private void meaningless() {
    int point = text.codePointAt(at);
    flaw(
        switch (point) {
          case '.' ->
              "A point stands only inside a number or a name. Write 0.5 or account.segment.";
          case '%' -> "There is no sign for per cent. Write the number alone.";
          default -> "The character %s has no meaning here. Remove it.".formatted(shown(point));
        });
    at += Character.charCount(point);
  }

  private static String shown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
          "U+%04X".formatted(point);
      default -> Character.toString(point);
    };
  }

  private Optional<String> here(Pattern pattern) {
    var matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private void take(Kind kind, String written) {
    take(kind, written, written);
  }

  private void take(Kind kind, String written, String meant) {
    add(kind, meant);
    at += written.length();
  }

  private void add(Kind kind, String meant) {
    tokens.add(new Token(kind, meant, column()));
  }

  private void flaw(String words) {
    flaws.at(column(), words);
  }

  private int column() {
    return text.codePointCount(0, at) + 1;
  }
}
