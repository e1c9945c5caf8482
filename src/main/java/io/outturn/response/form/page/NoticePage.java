package io.outturn.response.form.page;

import io.outturn.response.form.question.Phrase;
import java.util.List;
import java.util.Map;

/**
 * A page that tells something and asks nothing. Empty texts stand for what the page does not have.
 *
 * @param frame what is around it
 * @param done whether it tells of something that succeeded
 * @param heading what happened
 * @param paragraphs what to know about it
 * @param link where to go on
 * @param linkWords the words of that link
 * @param action where the fields that the page holds can be sent again
 * @param fields those fields
 */
public record NoticePage(
    Frame frame,
    boolean done,
    String heading,
    List<Phrase> paragraphs,
    String link,
    String linkWords,
    String action,
    Map<String, List<String>> fields) {
  static NoticePage plain(Frame frame, String heading, List<Phrase> paragraphs) {
    return new NoticePage(frame, false, heading, paragraphs, "", "", "", Map.of());
  }

  /** Something succeeded. */
  NoticePage asDone() {
    return new NoticePage(frame, true, heading, paragraphs, link, linkWords, action, fields);
  }

  /** With somewhere to go on. */
  NoticePage leadingTo(String address, String words) {
    return new NoticePage(frame, done, heading, paragraphs, address, words, action, fields);
  }
}
