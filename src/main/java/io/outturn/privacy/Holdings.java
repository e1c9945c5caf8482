package io.outturn.privacy;

import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.response.Answer;
import io.outturn.response.ResponseNotes;
import io.outturn.response.SubjectResponses;
import io.outturn.response.WholeResponse;
import io.outturn.response.form.question.AnswerWords;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.question.Question;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what is held of a response, in the words in which it was asked. */
@Singleton
final class Holdings {
  private final SubjectResponses responses;
  private final ResponseNotes notes;
  private final Surveys surveys;
  private final Accounts accounts;

  Holdings(SubjectResponses responses, ResponseNotes notes, Surveys surveys, Accounts accounts) {
    this.responses = responses;
    this.notes = notes;
    this.surveys = surveys;
    this.accounts = accounts;
  }

  Optional<HeldResponse> of(UUID response) {
    return responses
        .read(response)
        .flatMap(
            whole -> surveys.version(whole.surveyVersion()).map(version -> held(whole, version)));
  }

  private HeldResponse held(WholeResponse whole, SurveyVersion version) {
    var survey = version.survey();
    return new HeldResponse(
        whole.id().toString(),
        survey.slug(),
        survey.title().in(survey.defaultLanguage()),
        account(whole.account()),
        whole.channel().name(),
        whole.answeredOn(),
        whole.receivedAt(),
        whole.completedAt().orElse(null),
        survey.asked().flatMap(question -> line(question, version, whole)).toList(),
        notes.flags(whole.id()).stream().map(flag -> flag.rule() + ": " + flag.detail()).toList());
  }

  private @Nullable String account(AccountId id) {
    return id.equals(AccountId.NONE) ? null : accounts.find(id).map(Account::name).orElse(null);
  }

  private static Stream<HeldResponse.Line> line(
      Question question, SurveyVersion version, WholeResponse whole) {
    return Optional.ofNullable(whole.answers().get(version.questionVersion(question.id())))
        .map(answer -> line(question, version.survey().defaultLanguage(), answer))
        .stream();
  }

  private static HeldResponse.Line line(Question question, String language, Answer answer) {
    var words = new AnswerWords(Speech.in(language)).lines(question, answer);
    return new HeldResponse.Line(question.id(), question.text().in(language), words);
  }
}
