package io.outturn.editor.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Changes one place of a text and nothing around it. */
final class Surgery {
  private final String text;
  private final Tree tree;
  private final Value root;
  private final Lines lines;
  private final Chunks chunks;

  /** For a text that ends with a line break. */
  Surgery(String text, Tree tree, Value root) {
    this.text = text;
    this.tree = tree;
    this.root = root;
    this.lines = new Lines(text);
    this.chunks = new Chunks(tree, lines);
  }

  /** Writes a value under a key, new or not, or over an item of a list. */
  String put(Path path, Value value) {
    var closed = closedAround(path.parent());
    if (closed.isPresent()) {
      var whole = root.at(closed.get()).orElseThrow();
      return put(closed.get(), whole.with(path.without(closed.get().steps().size()), value));
    }
    var parent = node(path.parent());
    if (parent instanceof MappingNode block && Tree.entry(block, path.last()).isEmpty()) {
      return add(path, block, value);
    }
    return replace(path, parent, value);
  }

  private String replace(Path path, Node parent, Value value) {
    return switch (parent) {
      case MappingNode block -> {
        var entry = Tree.entry(block, path.last()).orElseThrow();
        int head = tree.start(entry.getKeyNode());
        yield new Replacement(text, tree, lines)
            .of(head, tree.colon(entry) + 1, tree.end(entry))
            .by(used -> Printer.afterKey(value, indent(block), used));
      }
      case SequenceNode list -> {
        int dash = chunks.dash(list, path.position());
        yield new Replacement(text, tree, lines)
            .of(dash, dash + 1, Math.max(dash + 1, tree.end(list.getValue().get(path.position()))))
            .by(_ -> Printer.afterDash(value, lines.column(dash)));
      }
      default -> throw new Uneditable(path);
    };
  }

  private int indent(MappingNode block) {
    return lines.column(tree.start(block.getValue().getFirst().getKeyNode()));
  }

  private String add(Path path, MappingNode block, Value value) {
    var printed = Printer.entry(path.last(), value, indent(block)) + "\n";
    var before = predecessor(path, block);
    if (before.isPresent()) {
      var apart = HouseOrder.standsApart(path) ? "\n" : "";
      return spliced(chunks.entry(block, before.get()).end(), apart + printed);
    }
    var first = block.getValue().getFirst();
    if (!chunks.isAlone(tree.start(first.getKeyNode()))) {
      return put(path.parent(), first(path, value));
    }
    return spliced(chunks.entry(block, first).start(), printed);
  }

  /** The block with the new key in front. */
  private Value first(Path path, Value value) {
    var old = (Value.Block) root.at(path.parent()).orElseThrow();
    var entries = Value.block(old.style()).entries();
    entries.put(path.last(), value);
    entries.putAll(old.entries());
    return new Value.Block(entries, old.style());
  }

  /** The key behind which a new one stands. */
  private Optional<NodeTuple> predecessor(Path path, MappingNode block) {
    var order = HouseOrder.of(path.parent(), root);
    int place = order.indexOf(path.last());
    var entries = block.getValue();
    if (place < 0) {
      return Optional.of(entries.getLast());
    }
    var earlier = order.subList(0, place);
    return entries.stream()
        .filter(entry -> earlier.contains(Tree.key(entry).getValue()))
        .reduce((_, last) -> last);
  }

  /** Takes out a key or an item; the comment above it goes with it. */
  String remove(Path path) {
    var closed = closedAround(path.parent());
    if (closed.isPresent()) {
      var whole = root.at(closed.get()).orElseThrow();
      return put(closed.get(), whole.without(path.without(closed.get().steps().size())));
    }
    return switch (node(path.parent())) {
      case CollectionNode<?> it when it.getValue().size() == 1 && !path.parent().isRoot() ->
          rewrite(path);
      case MappingNode block -> remove(path, block);
      case SequenceNode list when chunks.isWhole(list) -> remove(path.position(), list);
      case SequenceNode _ -> rewrite(path);
      default -> throw new Uneditable(path);
    };
  }

  /** The whole list or block anew: what is left may be empty, or have no lines of its own. */
  private String rewrite(Path removed) {
    return put(removed.parent(), root.without(removed).at(removed.parent()).orElseThrow());
  }

  private String remove(int position, SequenceNode list) {
    var chunk = chunks.item(list, position);
    return position + 1 < list.getValue().size()
        ? cut(new Span(chunk.start(), chunks.item(list, position + 1).start()))
        : cut(chunk);
  }

  private String remove(Path path, MappingNode block) {
    var entry = Tree.entry(block, path.last()).orElseThrow();
    return chunks.isAlone(tree.start(entry.getKeyNode()))
        ? cut(chunks.entry(block, entry))
        : rewrite(path);
  }

  /** What stood apart takes the empty line before it along, where nothing follows closely. */
  private String cut(Span chunk) {
    int start = chunk.start();
    boolean isApart = start > 0 && lines.isBlank(start - 1);
    boolean isFollowed = chunk.end() < text.length() && !lines.isBlank(chunk.end());
    return text.substring(0, isApart && !isFollowed ? lines.start(start - 1) : start)
        + text.substring(chunk.end());
  }

  /** Puts an item into a list, before the one that stands at the position now. */
  String insert(Path path, int position, Value item) {
    if (!(node(path) instanceof SequenceNode list)
        || isClosed(list)
        || !chunks.isWhole(list)
        || closedAround(path).isPresent()) {
      return put(path, opened(root.insert(path, position, item).at(path).orElseThrow(), item));
    }
    var printed = Printer.item(item, lines.column(chunks.dash(list, 0))) + "\n";
    return position < list.getValue().size()
        ? spliced(chunks.item(list, position).start(), printed + chunks.gap(list))
        : spliced(chunks.item(list, position - 1).end(), chunks.gap(list) + printed);
  }

  /** Brackets with nothing in them say nothing of how their items are to be written. */
  private static Value opened(Value list, Value item) {
    boolean alone = list.items().size() == 1 && item instanceof Value.Block;
    return alone ? new Value.Items(list.items(), Style.OPEN) : list;
  }

  /** Moves an item to another position, with the comment above it. */
  String move(Path path, int from, int to) {
    var list = (SequenceNode) node(path);
    if (isClosed(list) || !chunks.isWhole(list) || closedAround(path).isPresent()) {
      return put(path, root.moved(path, from, to).at(path).orElseThrow());
    }
    return reordered(list, order(list.getValue().size(), from, to));
  }

  private static List<Integer> order(int size, int from, int to) {
    var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.rotate(
        order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    return order;
  }

  /** The empty lines between items stay where they are. */
  private String reordered(SequenceNode list, List<Integer> order) {
    var items = IntStream.range(0, order.size()).mapToObj(i -> chunks.item(list, i)).toList();
    var all = new StringBuilder(text.substring(0, items.getFirst().start()));
    for (int i = 0; i < items.size(); i++) {
      all.append(items.get(order.get(i)).in(text));
      int next = i + 1 < items.size() ? items.get(i + 1).start() : text.length();
      all.append(text, items.get(i).end(), next);
    }
    return all.toString();
  }

  /** The outermost brackets or braces around a place. */
  private Optional<Path> closedAround(Path path) {
    for (int many = 1; many <= path.steps().size(); many++) {
      if (tree.node(path.first(many)).filter(Surgery::isClosed).isPresent()) {
        return Optional.of(path.first(many));
      }
    }
    return Optional.empty();
  }

  private static boolean isClosed(Node node) {
    return node instanceof CollectionNode<?> it && Tree.style(it) == Style.CLOSED;
  }

  private Node node(Path path) {
    return tree.node(path).orElseThrow(() -> new Uneditable(path));
  }

  private String spliced(int at, String more) {
    return text.substring(0, at) + more + text.substring(at);
  }

  /** All comments inside a piece of the text. */
  static List<String> comments(String text, Tree tree, Span piece) {
    return new Comments(text, tree.scalars()).in(piece);
  }
}
