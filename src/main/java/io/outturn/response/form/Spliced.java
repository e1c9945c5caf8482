package io.outturn.response.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A drawn page cut where its one-time key goes. */
record Spliced(List<byte[]> segments) {
  /** Cuts a page at every place where it holds a sentinel. */
  static Spliced at(String sentinel, byte[] page) {
    var text = new String(page, StandardCharsets.UTF_8);
    var segments = new ArrayList<byte[]>();
    int from = 0;
    for (int at = text.indexOf(sentinel); at >= 0; at = text.indexOf(sentinel, from)) {
      segments.add(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
      from = at + sentinel.length();
    }
    segments.add(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return new Spliced(List.copyOf(segments));
  }

  byte[] with(String key) {
    var bytes = key.getBytes(StandardCharsets.US_ASCII);
    var page =
        new ByteArrayOutputStream(segments.stream().mapToInt(part -> part.length).sum() + 64);
    page.writeBytes(segments.getFirst());
    for (var segment : segments.subList(1, segments.size())) {
      page.writeBytes(bytes);
      page.writeBytes(segment);
    }
    return page.toByteArray();
  }
}
