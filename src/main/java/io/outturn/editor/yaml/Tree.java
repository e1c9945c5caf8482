package io.outturn.editor.yaml;

import io.outturn.survey.file.YamlNodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What stands in a text, with the characters that each value takes up. */
final class Tree {
  private static final Set<Tag> TAGS =
      Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);
  private final String text;
  private final MappingNode root;
  private final int[] offsets;

  private Tree(String text, MappingNode root) {
    this.text = text;
    this.root = root;
    this.offsets = offsets(text);
  }

  /** The tree; none where the text is no block of simple keys, or uses references or tags. */
  static Optional<Tree> of(String text) {
    return YamlNodes.of(text)
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .filter(root -> isSimple(root, new HashSet<>()))
        .map(root -> new Tree(text, root));
  }

  private static boolean isSimple(Node node, Set<Node> seen) {
    boolean simple = TAGS.contains(node.getTag()) && node.getAnchor().isEmpty() && seen.add(node);
    return simple
        && switch (node) {
          case SequenceNode list -> list.getValue().stream().allMatch(it -> isSimple(it, seen));
          case MappingNode block -> isSimple(block, seen);
          default -> true;
        };
  }

  private static boolean isSimple(MappingNode block, Set<Node> seen) {
    var keys = new HashSet<String>();
    return block.getValue().stream()
        .allMatch(entry ->
            entry.getKeyNode() instanceof ScalarNode key
                && keys.add(key.getValue())
                && isSimple(entry.getValueNode(), seen));
  }

  /** A mark counts code points; a string counts otherwise. */
  private static int[] offsets(String text) {
    var offsets = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
    return offsets;
  }

  Value value() {
    return value(root);
  }

  private static Value value(Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar);
      case SequenceNode list ->
          new Value.Items(list.getValue().stream().map(Tree::value).toList(), style(list));
      case MappingNode block -> block(block);
      default -> throw new IllegalStateException("Such a node is let through by nobody");
    };
  }

  private static Value scalar(ScalarNode scalar) {
    var style = scalar.getScalarStyle();
    boolean quoted = style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
    return scalar.getTag().equals(Tag.STR)
        ? new Value.Words(scalar.getValue(), quoted)
        : new Value.Bare(scalar.getValue());
  }

  private static Value block(MappingNode block) {
    var entries = new LinkedHashMap<String, Value>();
    block
        .getValue()
        .forEach(entry ->
            entries.put(((ScalarNode) entry.getKeyNode()).getValue(), value(entry.getValueNode())));
    return new Value.Block(entries, style(block));
  }

  static Style style(CollectionNode<?> node) {
    return node.getFlowStyle() == FlowStyle.FLOW ? Style.CLOSED : Style.OPEN;
  }

  Optional<Node> node(Path path) {
    Optional<Node> found = Optional.of(root);
    for (var step : path.steps()) {
      found = found.flatMap(node -> inner(node, step));
    }
    return found;
  }

  private static Optional<Node> inner(Node node, String step) {
    return switch (node) {
      case MappingNode block -> entry(block, step).map(NodeTuple::getValueNode);
      case SequenceNode list when step.matches("[0-9]{1,6}") ->
          list.getValue().stream().skip(Integer.parseInt(step)).findFirst();
      default -> Optional.empty();
    };
  }

  static Optional<NodeTuple> entry(MappingNode block, String key) {
    return block.getValue().stream().filter(it -> key(it).getValue().equals(key)).findFirst();
  }

  static ScalarNode key(NodeTuple entry) {
    return (ScalarNode) entry.getKeyNode();
  }

  /** A key with its value, or an item of a list. */
  Optional<Span> span(Path path) {
    return path.isRoot()
        ? Optional.of(new Span(0, text.length()))
        : node(path.parent()).flatMap(parent -> span(parent, path.last()));
  }

  private Optional<Span> span(Node parent, String step) {
    return switch (parent) {
      case MappingNode block ->
          entry(block, step).map(it -> new Span(start(it.getKeyNode()), end(it) + 1));
      default -> inner(parent, step).map(it -> new Span(start(it), end(it) + 1));
    };
  }

  int start(Node node) {
    return offset(node.getStartMark());
  }

  /** The character behind the last one that belongs to a value; comments behind it do not. */
  int end(Node node) {
    return switch (node) {
      case CollectionNode<?> it when style(it) == Style.CLOSED -> offset(node.getEndMark());
      case SequenceNode list -> end(list.getValue().getLast());
      case MappingNode block -> end(block.getValue().getLast());
      default -> trimmed(start(node), offset(node.getEndMark()));
    };
  }

  int end(NodeTuple entry) {
    return Math.max(end(entry.getValueNode()), colon(entry) + 1);
  }

  /** The colon behind a key. */
  int colon(NodeTuple entry) {
    return text.indexOf(':', offset(entry.getKeyNode().getEndMark()));
  }

  private int trimmed(int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private int offset(Optional<Mark> mark) {
    return offsets[mark.orElseThrow().getIndex()];
  }

  /** Where texts and comments in their heads stand; a # elsewhere begins a comment. */
  List<Span> scalars() {
    var spans = new ArrayList<Span>();
    collect(root, spans);
    return spans;
  }

  private void collect(Node node, List<Span> spans) {
    switch (node) {
      case SequenceNode list -> list.getValue().forEach(it -> collect(it, spans));
      case MappingNode block ->
          block
              .getValue()
              .forEach(entry -> {
                collect(entry.getKeyNode(), spans);
                collect(entry.getValueNode(), spans);
              });
      default -> spans.add(new Span(start(node), end(node)));
    }
  }
}
