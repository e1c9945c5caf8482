package io.outturn.response.form.way;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody left the check of their answers to change one of them, and comes back to it. It travels
 * in the address, as {@code change=check} or {@code change=5-7}.
 *
 * @param ahead the pages that are to be asked first, because the change made them appear
 */
public record Detour(TreeSet<Integer> ahead) {
  /** Straight back to the check. */
  public static final Detour BACK = new Detour(new TreeSet<>());

  private static final String STRAIGHT = "check";
  private static final Pattern PAGES = Pattern.compile("[1-9][0-9]{0,3}(-[1-9][0-9]{0,3}){0,99}");

  public Detour {
    ahead = new TreeSet<>(ahead);
  }

  /** The detour that an address names; anything else is none. */
  public static Optional<Detour> parse(String text) {
    if (text.equals(STRAIGHT)) {
      return Optional.of(BACK);
    }
    return PAGES.matcher(text).matches()
        ? Optional.of(
            new Detour(
                Stream.of(text.split("-"))
                    .map(Integer::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new))))
        : Optional.empty();
  }

  /** Adds pages that appeared, and leaves out those that were asked or are no longer on the way. */
  public Detour after(int page, Collection<Integer> appeared, Collection<Integer> onTheWay) {
    var next = new TreeSet<>(ahead);
    next.addAll(appeared);
    next.retainAll(onTheWay);
    return new Detour(new TreeSet<>(next.tailSet(page, false)));
  }

  /** An address that keeps the detour. */
  public String in(String address) {
    var text =
        ahead.isEmpty()
            ? STRAIGHT
            : ahead.stream().map(String::valueOf).collect(Collectors.joining("-"));
    return address + "?change=" + text;
  }
}
