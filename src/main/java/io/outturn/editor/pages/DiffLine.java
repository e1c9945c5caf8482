package io.outturn.editor.pages;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a comparison.
 *
 * @param kind {@code same}, {@code gone}, {@code new} or {@code skipped}
 * @param sign the same as a sign
 * @param text the line
 */
public record DiffLine(String kind, String sign, String text) {
  private static final int AROUND = 2;

  private static DiffLine same(String text) {
    return new DiffLine("same", " ", text);
  }

  /** What one text has and the other has not, with two lines around it. */
  static List<DiffLine> between(String before, String after) {
    var old = before.lines().toList();
    var lines = new ArrayList<DiffLine>();
    int next = 0;
    for (var delta : DiffUtils.diff(old, after.lines().toList(), true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        lines.addAll(kept(delta.getSource().getLines(), next == 0, isLast(delta, old.size())));
      } else {
        delta.getSource().getLines().forEach(line -> lines.add(new DiffLine("gone", "-", line)));
        delta.getTarget().getLines().forEach(line -> lines.add(new DiffLine("new", "+", line)));
      }
      next++;
    }
    return lines;
  }

  private static boolean isLast(AbstractDelta<String> delta, int size) {
    return delta.getSource().getPosition() + delta.getSource().size() == size;
  }

  private static List<DiffLine> kept(List<String> lines, boolean first, boolean last) {
    int head = first ? 0 : AROUND;
    int tail = last ? 0 : AROUND;
    if (lines.size() <= head + tail + 1) {
      return lines.stream().map(DiffLine::same).toList();
    }
    var skipped = new DiffLine("skipped", "", lines.size() - head - tail + " lines are alike");
    return Stream.of(
            lines.subList(0, head).stream().map(DiffLine::same),
            Stream.of(skipped),
            lines.subList(lines.size() - tail, lines.size()).stream().map(DiffLine::same))
        .flatMap(it -> it)
        .toList();
  }
}
