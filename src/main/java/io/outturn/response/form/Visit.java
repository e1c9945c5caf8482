package io.outturn.response.form;

import io.micronaut.http.HttpRequest;
import io.outturn.account.AccountId;
import io.outturn.account.Attributes;
import io.outturn.response.form.way.Detour;
import io.outturn.response.form.way.FormKey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.Survey;
import java.util.Optional;

/**
 * Somebody's request for a page of a survey, or with answers to one.
 *
 * @param link their way into a response
 * @param slug the survey
 * @param account whose experience it is
 * @param invited what is known of the person who was asked
 * @param request says the language
 */
record Visit(
    Link link, String slug, AccountId account, Attributes invited, HttpRequest<?> request) {
  static Visit open(String slug, String key, HttpRequest<?> request) {
    var link = FormKey.parse(key).map(known -> new Link.Open(slug, known));
    return new Visit(
        link.orElseThrow(NoForm::unknownPage), slug, AccountId.NONE, Attributes.NONE, request);
  }

  /** How to speak to them, in a survey's language. */
  Speech speech(Survey survey) {
    return Speech.in(Languages.of(request, survey.languages()));
  }

  /** The score that the link in a mail carries; a proposal and nothing more. */
  Optional<String> score() {
    return parameter("score");
  }

  /** Where they come from, if that is the check of their answers. */
  Optional<Detour> detour() {
    return parameter("change").flatMap(Detour::parse);
  }

  private Optional<String> parameter(String name) {
    return Optional.ofNullable(request.getParameters().get(name));
  }
}
