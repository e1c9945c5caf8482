package io.outturn.response.form;

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
    List<String> paragraphs,
    String link,
    String linkWords,
    String action,
    Map<String, String> fields) {}
