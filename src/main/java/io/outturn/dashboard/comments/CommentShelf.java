package io.outturn.dashboard.comments;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.dashboard.Missing;
import io.outturn.form.Answers;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Written;
import io.outturn.theme.Audience;
import io.outturn.theme.Comment;
import io.outturn.theme.Comments;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Hands out comments, and notes that somebody read them. */
@Singleton
final class CommentShelf {
  private final Surveys surveys;
  private final Comments comments;
  private final Journal journal;
  private final Clock clock;

  CommentShelf(Surveys surveys, Comments comments, Journal journal, Clock clock) {
    this.surveys = surveys;
    this.comments = comments;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Comments to be read.
   *
   * @param window the days they are of
   * @param written how many there are in these days, those that are not shown included
   * @param shown those that are there for the reader
   */
  record Read(
      SurveyVersion version, Question question, Window window, long written, List<Comment> shown) {}

  /**
   * What somebody may read.
   *
   * @param segment whose; empty for everybody's
   */
  Read read(String slug, String question, String segment, Window asked, Audience audience) {
    var version = surveys.current(slug).orElseThrow(Missing.survey(slug));
    var words = question(version, question);
    var window = audience.window(asked, LocalDate.now(clock));
    var all = comments.of(version, question, window);
    journal.note(viewed(slug, question));
    return new Read(
        version,
        words,
        window,
        all.stream().filter(each -> isOf(segment, each)).count(),
        audience.of(all).stream().filter(each -> isOf(segment, each)).toList());
  }

  private static boolean isOf(String segment, Comment comment) {
    return segment.isEmpty() || comment.segment().equals(segment);
  }

  private static Question question(SurveyVersion version, String id) {
    return version
        .survey()
        .question(id)
        .filter(Written.class::isInstance)
        .orElseThrow(Answers.unknown("question that is answered in words"));
  }

  private static Entry viewed(String slug, String question) {
    return Entry.of(Action.COMMENTS_VIEWED, new Subject(Subject.Kind.SURVEY, slug))
        .to(State.of(Map.of("question", question)));
  }
}
