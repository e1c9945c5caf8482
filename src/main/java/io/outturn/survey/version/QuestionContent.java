package io.outturn.survey.version;

import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Comment;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.Email;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Matrix;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.MultipleChoice;
import io.outturn.survey.question.Optioned;
import io.outturn.survey.question.Quantity;
import io.outturn.survey.question.Question;
import io.outturn.survey.question.Ranking;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import io.outturn.survey.question.ShortText;
import io.outturn.survey.question.SingleChoice;
import io.outturn.survey.question.Stars;
import io.outturn.survey.question.Statement;
import io.outturn.survey.question.YesNo;

/** What a question asks, type by type, as it goes into the hash. */
final class QuestionContent {
  private QuestionContent() {}

  static Digest of(Question question, Digest digest) {
    digest.word(question.id()).text(question.text()).text(question.hint());
    return switch (question) {
      case Recommend it -> ends("recommend", it, it.lowest(), it.highest(), digest);
      case Effort it -> ends("effort", it, it.lowest(), it.highest(), digest);
      case Stars it -> ends("stars", it, it.lowest(), it.highest(), digest);
      case Satisfaction it -> {
        scale("satisfaction", it, digest);
        it.labels().forEach(digest::text);
        yield digest;
      }
      case Agreement it -> scale("agreement", it, digest).texts(it.labels());
      case MatrixRow it -> scale("row", it, digest).text(it.stem()).texts(it.labels());
      case SingleChoice it -> options("single-choice", it, digest);
      case MultipleChoice it -> options("multiple-choice", it, digest);
      case YesNo it -> options("yes-no", it, digest);
      case Ranking it -> options("ranking", it, digest);
      case ShortText _ -> digest.word("short-text");
      case Comment _ -> digest.word("comment");
      case Quantity it -> digest.word("number").text(it.unit());
      case Day _ -> digest.word("date");
      case Email _ -> digest.word("email");
      case Matrix it -> {
        digest.word("matrix").number(it.rows().size());
        it.rows().forEach(row -> of(row, digest));
        yield digest;
      }
      case Statement _ -> digest.word("statement");
    };
  }

  private static Digest ends(
      String type, Rated question, LocalizedText lowest, LocalizedText highest, Digest digest) {
    return scale(type, question, digest).text(lowest).text(highest);
  }

  private static Digest scale(String type, Rated question, Digest digest) {
    return digest.word(type).number(question.scale().low()).number(question.scale().high());
  }

  private static Digest options(String type, Optioned question, Digest digest) {
    digest.word(type).word(question.shuffled() ? "random" : "as-written");
    digest.number(question.options().size());
    for (var option : question.options()) {
      digest.word(option.id()).text(option.label());
      digest.word(option.exclusive() ? "exclusive" : "").word(option.other() ? "other" : "");
    }
    return digest;
  }
}
