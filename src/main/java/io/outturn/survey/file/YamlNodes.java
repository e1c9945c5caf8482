package io.outturn.survey.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** What stands in the text of a survey file, for whoever changes the text. */
public final class YamlNodes {
  private YamlNodes() {}

  /** The composed content; empty for what {@link SurveyFile} would refuse as YAML. */
  public static Optional<Node> of(String yaml) {
    return YamlTree.nodes(yaml, new Problems(""));
  }
}
