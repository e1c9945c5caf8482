package io.outturn.response.form;

import io.micronaut.http.HttpRequest;
import io.outturn.account.AccountId;

/**
 * Somebody's request for a page of a survey, or with answers to one.
 *
 * @param link their way into a response
 * @param slug the survey
 * @param account whose experience it is
 * @param request says the language
 */
record Visit(Link link, String slug, AccountId account, HttpRequest<?> request) {
  static Visit open(String slug, String key, HttpRequest<?> request) {
    var link = FormKey.parse(key).map(known -> new Link.Open(slug, known));
    return new Visit(link.orElseThrow(NoForm::unknownPage), slug, AccountId.NONE, request);
  }
}
