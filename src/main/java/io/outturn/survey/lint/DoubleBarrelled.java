package io.outturn.survey.lint;

import io.outturn.survey.question.Rated;
import io.outturn.survey.question.YesNo;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two things asked at once, where only one answer is taken. Looked at is what is asked, without the
 * circumstances around it; fixed expressions, opposites, those to whom something is recommended,
 * names, numbers and the two forms for women and men are one thing.
 */
final class DoubleBarrelled {
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern SLASH = Pattern.compile("(\\p{L}{4,}) ?/ ?(\\p{L}{4,})");
  private static final Pattern BEFORE_COMMA = Pattern.compile("^[^,]*,\\s*");
  private static final Pattern OPENING = Pattern.compile("^.*¿");
  private static final Pattern DENYING = Pattern.compile("^(?:un|dis|in|im|ir|des)");
  private static final int NEIGHBOURS = 3;
  private static final int STEM = 4;
  private final Worded asked;

  private DoubleBarrelled(Worded asked) {
    this.asked = asked;
  }

  static Stream<Remark> in(Worded asked) {
    return asked.question() instanceof Rated || asked.question() instanceof YesNo
        ? new DoubleBarrelled(asked).remarks()
        : Stream.empty();
  }

  private Stream<Remark> remarks() {
    if (asked.text().codePoints().filter(sign -> sign == '?').count() > 1) {
      return asked.remark("Two questions are asked, and one answer is taken.");
    }
    return sentences()
        .flatMap(this::pairs)
        .findFirst()
        .map(pair -> asked.remark("\"%s\" asks for two things at once.".formatted(pair)))
        .orElse(Stream.empty());
  }

  /** The sentences that ask, or all when none has a question mark, down to what they ask. */
  private Stream<String> sentences() {
    var all = Words.sentences(asked.text());
    return all.stream().filter(sentence -> !asked.asks() || sentence.contains("?")).map(this::core);
  }

  private String core(String sentence) {
    var core = OPENING.matcher(BRACKETS.matcher(sentence).replaceAll(" ")).replaceFirst("");
    core = asked.phrases(WordList.NO_SECOND_THING).replaced(core, " … ");
    if (asked.phrases(WordList.INTRODUCTIONS).begin(core)) {
      core = BEFORE_COMMA.matcher(core).replaceFirst("");
    }
    for (var list : List.of(WordList.ASIDES, WordList.RELATIVES, WordList.TAILS)) {
      core = beforeFirst(list, core);
    }
    return core;
  }

  /** Cuts off what follows such a word, unless the sentence begins with it. */
  private String beforeFirst(WordList list, String core) {
    return asked
        .phrases(list)
        .all(core)
        .filter(found -> !core.substring(0, found.start()).isBlank())
        .findFirst()
        .map(found -> core.substring(0, found.start()))
        .orElse(core);
  }

  private Stream<String> pairs(String core) {
    var joined = asked.phrases(WordList.JOINS).all(core);
    var alternatives =
        asked.question() instanceof YesNo
            ? Stream.<MatchResult>empty()
            : asked.phrases(WordList.ALTERNATIVES).all(core);
    return Stream.concat(
        Stream.concat(joined, alternatives).flatMap(join -> pair(core, join)), slashed(core));
  }

  private Stream<String> pair(String core, MatchResult join) {
    var before = Words.in(core.substring(0, join.start()));
    var after = Words.in(core.substring(join.end()));
    if (before.isEmpty() || after.isEmpty()) {
      return Stream.empty();
    }
    var left = before.subList(Math.max(0, before.size() - NEIGHBOURS), before.size()).reversed();
    var right = after.subList(0, Math.min(NEIGHBOURS, after.size()));
    return isOneThing(left, right, before.size() == 1)
        ? Stream.empty()
        : Stream.of("%s %s %s".formatted(left.getFirst(), join.group(), right.getFirst()));
  }

  private Stream<String> slashed(String core) {
    return SLASH
        .matcher(core)
        .results()
        .filter(found -> !isOneThing(List.of(found.group(1)), List.of(found.group(2)), true))
        .map(MatchResult::group);
  }

  private boolean isOneThing(List<String> left, List<String> right, boolean first) {
    return areNumbers(left, right)
        || (!first && areNames(left.getFirst(), right.getFirst()))
        || Stream.concat(left.stream(), right.stream())
            .anyMatch(word -> asked.phrases(WordList.PEOPLE).in(word))
        || right.stream().anyMatch(word -> areTwoForms(left.getFirst(), word))
        || areOpposites(left, right);
  }

  private static boolean areNumbers(List<String> left, List<String> right) {
    return Stream.of(left.getFirst(), right.getFirst())
        .anyMatch(word -> Character.isDigit(word.codePointAt(0)));
  }

  /** In German every noun has a capital. */
  private boolean areNames(String left, String right) {
    return !asked.lexicon().language().equals("de")
        && Stream.of(left, right).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  private static boolean areTwoForms(String left, String right) {
    return left.length() >= STEM
        && right.length() >= STEM
        && lower(left).startsWith(lower(right).substring(0, STEM));
  }

  private boolean areOpposites(List<String> left, List<String> right) {
    var one = lower(left.getFirst());
    return right.stream()
        .map(DoubleBarrelled::lower)
        .anyMatch(other -> isDenial(one, other) || isDenial(other, one) || isPair(one, other));
  }

  private static boolean isDenial(String word, String denial) {
    return DENYING.matcher(denial).find()
        && areTwoForms(word, DENYING.matcher(denial).replaceFirst(""));
  }

  private boolean isPair(String one, String other) {
    return asked.lexicon().words(WordList.OPPOSITES).stream()
        .map(pair -> List.of(pair.split(" ")))
        .anyMatch(pair ->
            (begins(one, pair.getFirst()) && begins(other, pair.getLast()))
                || (begins(other, pair.getFirst()) && begins(one, pair.getLast())));
  }

  /** Easier is a form of easy. */
  private static boolean begins(String word, String of) {
    return word.startsWith(of.length() > STEM - 1 ? of.substring(0, of.length() - 1) : of);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
