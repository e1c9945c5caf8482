package io.outturn.response.form;

import io.outturn.response.form.way.FormKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A drawn page cut where its one-time key and its time go.
 *
 * @param segments what is alike for everybody, one more than there are gaps
 * @param gaps what goes behind each segment but the last: the number of a sentinel
 */
record Spliced(List<byte[]> segments, List<Integer> gaps) {
  /** Stands where the key goes; as long as a key, and none that chance makes. */
  static final FormKey KEY = new FormKey("here-goes-the-form-key");

  Spliced {
    segments = List.copyOf(segments);
    gaps = List.copyOf(gaps);
  }

  /** Cuts a page at every place where it holds one of some sentinels, which do not overlap. */
  static Spliced at(List<String> sentinels, byte[] page) {
    var text = new String(page, StandardCharsets.UTF_8);
    var sentinel =
        Pattern.compile(sentinels.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    var segments = new ArrayList<byte[]>();
    var gaps = new ArrayList<Integer>();
    int from = 0;
    for (var found = sentinel.matcher(text); found.find(); from = found.end()) {
      segments.add(text.substring(from, found.start()).getBytes(StandardCharsets.UTF_8));
      gaps.add(sentinels.indexOf(found.group()));
    }
    segments.add(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return new Spliced(segments, gaps);
  }

  /** The page with words in place of the sentinels, in the order of these. */
  byte[] with(List<String> words) {
    var bytes = words.stream().map(each -> each.getBytes(StandardCharsets.US_ASCII)).toList();
    var page =
        new ByteArrayOutputStream(segments.stream().mapToInt(part -> part.length).sum() + 64);
    page.writeBytes(segments.getFirst());
    for (int gap = 0; gap < gaps.size(); gap++) {
      page.writeBytes(bytes.get(gaps.get(gap)));
      page.writeBytes(segments.get(gap + 1));
    }
    return page.toByteArray();
  }
}
