package io.outturn.response.mapping;

import io.outturn.survey.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/**
 * A mapping as a form shows it and sends it back: every field is text, and may be wrong. Empty text
 * stands for a field that is left open.
 *
 * @param survey the survey's slug
 * @param source names where the rows come from
 * @param identity the column that names the respondent
 * @param pattern the part of it that does, as a regular expression with one group
 * @param date the column that holds the date
 * @param format how the date is written
 * @param account the column that names the account
 * @param segment the column that holds the segment of accounts that are opened
 * @param open whether unknown accounts are opened
 * @param questions a column for every question of the survey, in its order; rows of matrices one by
 *     one
 */
public record Proposal(
    String survey,
    String source,
    String identity,
    String pattern,
    String date,
    String format,
    String account,
    String segment,
    boolean open,
    List<Column> questions) {
  public Proposal {
    questions = List.copyOf(questions);
  }

  /**
   * A question's column.
   *
   * @param question the question's id
   * @param column its column; empty when the file does not answer it
   * @param values what cells stand for, written {@code 1 = 5, 2 = 4}
   * @param missing cells that are no answer, with commas between
   * @param whenColumn the column that decides whether a row answers the question
   * @param whenValue what that column must hold
   */
  public record Column(
      String question,
      String column,
      String values,
      String missing,
      String whenColumn,
      String whenValue) {}

  /**
   * The mapping that the form describes.
   *
   * @param survey what was asked
   * @param problem is told what is wrong with the form, one field at a time
   * @return empty when something is wrong
   */
  public Optional<Mapping> mapping(Survey survey, Consumer<Problem> problem) {
    return new Confirmation(this, survey, problem).mapping();
  }

  /**
   * Something that is wrong with the form.
   *
   * @param field the field's name
   * @param message what is wrong and what would be right
   */
  public record Problem(String field, String message) {}

  static SequencedMap<String, String> pairs(String text) {
    var pairs = new LinkedHashMap<String, String>();
    for (var pair : listed(text)) {
      int equals = pair.lastIndexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("Write '" + pair + "' as cell = answer");
      }
      pairs.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return pairs;
  }

  static List<String> listed(String text) {
    var items = new ArrayList<String>();
    for (var item : text.split(",", -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  static LinkedHashSet<String> set(String text) {
    return new LinkedHashSet<>(listed(text));
  }
}
