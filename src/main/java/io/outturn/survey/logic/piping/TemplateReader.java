package io.outturn.survey.logic.piping;

import io.outturn.survey.logic.Environment;
import io.outturn.survey.logic.Flaw;
import io.outturn.survey.logic.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a template apart, and goes on behind every mistake. */
final class TemplateReader {
  private static final Pattern PLAIN = Pattern.compile("[^{}]++");
  private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]*+)}");
  private static final Pattern DOUBLED = Pattern.compile("\\{\\{([^{}|]++)(?:\\|[^{}]*+)?}}");
  private static final int SHOWN = 40;

  private final String text;
  private final Environment names;
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  TemplateReader(String text, Environment names) {
    this.text = text;
    this.names = names;
  }

  List<Flaw> flaws() {
    return flaws;
  }

  List<Piece> read() {
    while (at < text.length()) {
      piece();
    }
    return pieces;
  }

  private void piece() {
    var plain = here(PLAIN, 0);
    var reference = here(REFERENCE, 1);
    if (plain.isPresent()) {
      words(plain.get(), plain.get().length());
    } else if (text.startsWith("{{", at)) {
      doubled();
    } else if (text.startsWith("}}", at)) {
      words("}", 2);
    } else if (reference.isPresent()) {
      reference(reference.get());
      at += reference.get().length() + 2;
    } else {
      lone();
    }
  }

  private Optional<String> here(Pattern pattern, int group) {
    var matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? Optional.of(matcher.group(group)) : Optional.empty();
  }

  private void words(String words, int length) {
    pieces.add(new Piece.Words(words));
    at += length;
  }

  /** Other products write references in two braces; here that would print them. */
  private void doubled() {
    here(DOUBLED, 1)
        .map(String::strip)
        .filter(name -> names.type(name).isPresent())
        .ifPresent(name ->
            flaw(
                "Two braces print a brace. Write one: {%s | words without an answer}."
                    .formatted(name)));
    words("{", 2);
  }

  private void lone() {
    flaw(
        text.charAt(at) == '}'
            ? "This brace closes nothing. Write }} for a brace that is to be seen."
            : "This brace is never closed. Write {name | words without an answer}, or {{ for a brace that is to be seen.");
    at++;
  }

  private void reference(String inside) {
    int bar = inside.indexOf('|');
    var name = (bar < 0 ? inside : inside.substring(0, bar)).strip();
    var fallback = bar < 0 ? "" : inside.substring(bar + 1).strip();
    name(name).ifPresent(this::flaw);
    if (fallback.isEmpty()) {
      flaw(
          "What stands here without an answer is missing. Write {%s | words without an answer}."
              .formatted(name.isEmpty() ? "name" : shown(name)));
    }
    pieces.add(new Piece.Answer(name, fallback));
  }

  private Optional<String> name(String name) {
    if (name.isEmpty()) {
      return Optional.of(
          "The name is missing. Write the id of a question, {recommend | your score}.");
    } else if (name.matches("(?s).*[\\s+*/=<>()\"'].*")) {
      return Optional.of(
          "%s is more than a name. Give it a name as a computed value, and write that here."
              .formatted(shown(name)));
    }
    return names.objection(name).or(() -> tooLong(name));
  }

  private Optional<String> tooLong(String name) {
    return names.type(name).filter(type -> type instanceof Type.LongText).isPresent()
        ? Optional.of(
            "%s is a long text, which is not repeated to whoever wrote it. Use another question."
                .formatted(name))
        : Optional.empty();
  }

  private static String shown(String name) {
    var line = name.replaceAll("[\\p{C}\\s]+", " ");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private void flaw(String words) {
    flaws.add(new Flaw(text.codePointCount(0, at) + 1, words));
  }
}
