package io.outturn.editor.yaml;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One change, drawn by lot, that can be made to a text and to its meaning. */
sealed interface RandomChange {
  record Put(Path path, Value value) implements RandomChange {}

  record Remove(Path path) implements RandomChange {}

  record Insert(Path path, int position, Value item) implements RandomChange {}

  record Move(Path path, int from, int to) implements RandomChange {}

  List<String> WORDS =
      List.of(
          "short",
          "",
          "no",
          "42",
          "What is it, really?",
          "a: b # c",
          "مرحبا بك",
          "one\n\ntwo\n- x",
          "\u202Ehidden\u202C",
          "it's \"so\"",
          "😀 " + "long ".repeat(40).strip());
  List<String> KEYS = List.of("id", "text", "hint", "de", "show-if", "made up", "a: b");

  Path path();

  default YamlText apply(YamlText text) {
    return switch (this) {
      case Put(var path, var value) -> text.put(path, value);
      case Remove(var path) -> text.remove(path);
      case Insert(var path, var position, var item) -> text.insert(path, position, item);
      case Move(var path, var from, var to) -> text.move(path, from, to);
    };
  }

  default void apply(Meaning meaning) {
    switch (this) {
      case Put(var path, var value) -> meaning.put(path, value);
      case Remove(var path) -> meaning.remove(path);
      case Insert(var path, var position, var item) -> meaning.insert(path, position, item);
      case Move(var path, var from, var to) -> meaning.move(path, from, to);
    }
  }

  /** Any change that is possible; the root always keeps a key. */
  static RandomChange of(Value root, Random random) {
    var places = places(root, Path.ROOT).toList();
    var path = one(places, random);
    var there = root.at(path).orElseThrow();
    if (path.steps().size() > 1 && random.nextInt(5) == 0) {
      return new Remove(path);
    }
    return random.nextInt(3) == 0 ? new Put(path, value(random)) : inside(path, there, random);
  }

  private static RandomChange inside(Path path, Value there, Random random) {
    return switch (there) {
      case Value.Items(var list, _) when list.size() > 1 && random.nextBoolean() ->
          new Move(path, random.nextInt(list.size()), random.nextInt(list.size()));
      case Value.Items(var list, _) ->
          new Insert(path, random.nextInt(list.size() + 1), value(random));
      case Value.Block _ -> new Put(path.then(one(KEYS, random)), value(random));
      case Value.Words _, Value.Bare _ -> new Put(path, Value.words(one(WORDS, random)));
    };
  }

  private static Value value(Random random) {
    var words = Value.words(one(WORDS, random));
    return switch (random.nextInt(6)) {
      case 0 -> new Value.Bare(random.nextBoolean() ? "true" : "12");
      case 1 -> new Value.Items(List.of(words, value(random)), style(random));
      case 2 -> {
        var block = Value.block(style(random));
        block.entries().put(one(KEYS, random), words);
        block.entries().put("last", value(random));
        yield block;
      }
      default -> words;
    };
  }

  private static Style style(Random random) {
    return random.nextBoolean() ? Style.OPEN : Style.CLOSED;
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Every key and item below a place. */
  private static Stream<Path> places(Value value, Path path) {
    var inner =
        switch (value) {
          case Value.Words _, Value.Bare _ -> Stream.<Path>empty();
          case Value.Items(var list, _) ->
              IntStream.range(0, list.size())
                  .boxed()
                  .flatMap(i -> places(list.get(i), path.then(i)));
          case Value.Block(var entries, _) ->
              entries.entrySet().stream()
                  .flatMap(entry -> places(entry.getValue(), path.then(entry.getKey())));
        };
    return path.isRoot() ? inner : Stream.concat(Stream.of(path), inner);
  }
}
