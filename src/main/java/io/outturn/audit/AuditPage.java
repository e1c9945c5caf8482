package io.outturn.audit;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import java.util.List;

/**
 * The log and the form to search it.
 *
 * @param who what was typed
 * @param whoWrong what is wrong with that; empty when nothing is
 * @param next where older entries are; empty behind the last
 * @param head where the chain ends
 */
@Introspected
record AuditPage(
    String who,
    String whoWrong,
    List<Choice> actions,
    List<Choice> kinds,
    String id,
    String day,
    String dayWrong,
    List<Line> lines,
    String next,
    String head) {

  /** Something that can be chosen. */
  record Choice(String value, String words, boolean chosen) {}

  boolean isWrong() {
    return !whoWrong.isEmpty() || !dayWrong.isEmpty();
  }

  static List<Choice> actions(AuditForm form) {
    return Arrays.stream(Action.values())
        .map(one ->
            new Choice(one.name(), one.words(), form.action().filter(one::equals).isPresent()))
        .toList();
  }

  static List<Choice> kinds(AuditForm form) {
    return Arrays.stream(Subject.Kind.values())
        .map(one ->
            new Choice(one.name(), one.word(), form.subjectKind().filter(one::equals).isPresent()))
        .toList();
  }
}
