package io.outturn.survey.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML 1.2, in which {@code no} is a word, into parts that know their place. Length and depth
 * are limited before anything is built, so that no file can exhaust the memory or the stack.
 */
final class YamlTree {
  private static final int LONGEST = 300_000;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setCodePointLimit(LONGEST)
          .setAllowNonScalarKeys(true)
          .build();

  private YamlTree() {}

  /** The file's content; empty when a problem in it leaves nothing to look at. */
  static Optional<Part> read(String yaml, Problems problems) {
    return nodes(yaml, problems)
        .map(root -> new PartReader(new Characters(yaml), problems).read(root));
  }

  /** The same as composed, with marks. */
  static Optional<Node> nodes(String yaml, Problems problems) {
    if (yaml.length() > LONGEST) {
      problems.at(Place.START, "The file is longer than " + LONGEST + " characters. Shorten it.");
      return Optional.empty();
    }
    return compose(yaml, problems);
  }

  private static Optional<Node> compose(String yaml, Problems problems) {
    try {
      return YamlLimits.keeps(yaml, SETTINGS, problems) ? root(yaml, problems) : Optional.empty();
    } catch (MarkedYamlEngineException trouble) {
      notYaml(problems, Place.of(trouble.getProblemMark()), reason(trouble));
    } catch (ReaderException trouble) {
      problems.at(
          Place.after(yaml, trouble.getPosition()),
          "The character U+%04X may not stand in YAML. Remove it."
              .formatted(trouble.getCodePoint()));
    } catch (YamlVersionException _) {
      problems.at(
          Place.START, "The file says that it is not YAML 1.2. Remove the line with %YAML.");
    } catch (YamlEngineException trouble) {
      notYaml(problems, Place.START, String.valueOf(trouble.getMessage()));
    }
    return Optional.empty();
  }

  private static Optional<Node> root(String yaml, Problems problems) {
    var root = new Compose(SETTINGS).composeString(yaml);
    if (root.isEmpty()) {
      problems.at(Place.START, "The file is empty. Write a survey, beginning with slug:.");
    }
    return root;
  }

  /** What the YAML reader says; and where it began, when that is on an earlier line. */
  private static String reason(MarkedYamlEngineException trouble) {
    var problem = String.valueOf(trouble.getProblem());
    var context = String.valueOf(trouble.getContext());
    if (problem.startsWith("but ")) {
      return context + ", " + problem;
    }
    int line = Place.of(trouble.getProblemMark()).line();
    return trouble
        .getContextMark()
        .map(mark -> mark.getLine() + 1)
        .filter(begun -> begun < line)
        .map(begun -> "%s, %s that begins in line %d".formatted(problem, context, begun))
        .orElse(problem);
  }

  private static void notYaml(Problems problems, Place place, String why) {
    problems.at(
        place,
        "This is not YAML: %s. Check the indentation, colons and quotes here and just before."
            .formatted(why.replaceAll("\\s+", " ").strip()));
  }
}
