package io.outturn.survey.logic.piping;

import io.outturn.survey.logic.Checked;
import io.outturn.survey.logic.Environment;
import io.outturn.survey.logic.Values;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text with references to earlier answers, {@code You said {recommend | your score}.}: the words
 * behind the bar stand there for whoever did not answer. {@code {{} and {@code }}} are braces.
 */
public final class Template {
  private final List<Piece> pieces;

  private Template(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /** Reads and checks a text in one language; the flaws are all there are, with their columns. */
  public static Checked<Template> read(String text, Environment names) {
    var reader = new TemplateReader(text, names);
    var pieces = reader.read();
    return Checked.of(reader.flaws(), () -> new Template(pieces));
  }

  /** The names it refers to, in alphabetical order. */
  public Set<String> names() {
    return pieces.stream()
        .flatMap(piece -> Template.names(piece).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> names(Piece piece) {
    return switch (piece) {
      case Piece.Words _ -> List.of();
      case Piece.Answer(var name, _) -> List.of(name);
    };
  }

  /**
   * The text for one person. What is filled in is never read as a template again, and it is plain
   * text: whoever puts it into a page has to escape it.
   */
  public String fill(Values values, Rendering rendering) {
    return pieces.stream()
        .map(piece -> filled(piece, values, rendering))
        .collect(Collectors.joining());
  }

  private static String filled(Piece piece, Values values, Rendering rendering) {
    return switch (piece) {
      case Piece.Words(var words) -> words;
      case Piece.Answer(var name, var fallback) ->
          values
              .of(name)
              .map(value -> rendering.words(name, value))
              .filter(words -> !words.isBlank())
              .orElse(fallback);
    };
  }
}
