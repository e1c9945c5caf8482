package io.outturn.survey.version;

import io.outturn.survey.Index;
import io.outturn.survey.Measure;
import io.outturn.survey.Survey;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.ShortText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * SHA-256 over what a survey or a question says, and over nothing else: comments, the order of keys
 * and the form of the YAML leave it as it is, and so does what the author allows of the lint.
 */
final class ContentHash {
  private ContentHash() {}

  /**
   * The hash of everything that a survey defines, as 64 hexadecimal digits. It begins with what
   * surveys had when the first were published, in the form of that time; what came later stands
   * behind it and only where a survey has it, so that those keep their hash.
   */
  static String of(Survey survey) {
    var digest = new Digest();
    digest.word(survey.slug()).words(survey.languages());
    digest.text(survey.title()).text(survey.purpose());
    digest.text(survey.privacy()).text(survey.thanks());
    digest.word(survey.closesOn().map(Object::toString).orElse(""));
    digest.number(survey.questions().size());
    survey.questions().forEach(question -> rules(question, digest));
    digest.number(survey.pages().size());
    survey.pages().forEach(page -> digest.words(page.questions()));
    digest.words(survey.measures().stream().map(Measure::toString).toList());
    Additions.of(survey).forEach(digest::words);
    return digest.hex();
  }

  private static void rules(Question question, Digest digest) {
    QuestionContent.of(question, digest);
    digest.word(question.required() ? "required" : "optional");
    digest.number(length(question));
  }

  private static int length(Question question) {
    if (question instanceof ShortText line) {
      return line.maximumLength();
    }
    return question instanceof Comment comment ? comment.maximumLength() : 0;
  }

  /**
   * The hash of what decides whether two answers may be counted together: the id, the type with its
   * scale or options, and all words around it. Whether an answer is required, when it is asked for
   * and between which limits it lies does not.
   */
  static String of(Question question) {
    var digest = new Digest();
    QuestionContent.of(question, digest);
    question.notApplicable().ifPresent(words -> digest.word("not-applicable").text(words));
    return digest.hex();
  }

  /** The hash of an index: which questions it is made of, in whatever order, and what they say. */
  static String of(Index index, Survey survey) {
    var digest = new Digest().word("index").word(index.id());
    var hashes = new TreeSet<String>();
    index.questions().forEach(id -> survey.question(id).ifPresent(it -> hashes.add(of(it))));
    return digest.words(hashes).hex();
  }

  /**
   * The hashes of everything whose answers are counted by version: questions and indexes, by id.
   */
  static Map<String, String> counted(Survey survey) {
    var hashes = new LinkedHashMap<String, String>();
    survey.asked().forEach(question -> hashes.put(question.id(), of(question)));
    survey.indexes().forEach(index -> hashes.put(index.id(), of(index, survey)));
    return hashes;
  }
}
