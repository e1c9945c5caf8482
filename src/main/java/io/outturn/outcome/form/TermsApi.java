package io.outturn.outcome.form;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.Mark;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.identity.By;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.QuantitativeOutcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agrees on other terms for key results, and drops them. */
@Controller("/api/v1/key-results/{id}")
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Key results")
@SecurityRequirement(name = "bearer")
final class TermsApi {
  private final KeyResults keyResults;
  private final KeyResultFormPages pages;
  private final Choices choices;

  TermsApi(KeyResults keyResults, KeyResultFormPages pages, Choices choices) {
    this.keyResults = keyResults;
    this.pages = pages;
    this.choices = choices;
  }

  /** Agrees on other terms. What is asked, and whom, stays. */
  @Put("/terms")
  @Operation(operationId = "changeKeyResult", summary = "Agree on other terms for a key result")
  @ApiResponse(responseCode = "204", description = "They are agreed on.")
  HttpResponse<Void> change(
      UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body NewTerms sent) {
    var read = find(id);
    Mark.of(read.revision()).demand(ifMatch);
    var check = new Check();
    var form = sent.form(read, choices);
    var reader = new TermsReader(check);
    var terms = reader.read(reader.title(form), form, choices.measure(form.source()));
    var why = Why.read(check, sent.why(), pages.running(read));
    check.demand();
    if (!keyResults.change(read, terms.orElseThrow(), why)) {
      throw Mark.of(find(id).revision()).overtaken();
    }
    return HttpResponse.noContent();
  }

  /** Drops a key result that nobody works towards any more. The first note stays. */
  @Put("/drop")
  @Operation(operationId = "dropKeyResult", summary = "Drop a key result")
  @ApiResponse(responseCode = "204", description = "It is dropped.")
  HttpResponse<Void> drop(UUID id, @Body NewDrop sent, Authentication person) {
    var found = find(id);
    var check = new Check();
    var why = Why.read(check, sent.why(), true);
    check.demand();
    keyResults.drop(found, By.name(person), why);
    return HttpResponse.noContent();
  }

  private QuantitativeOutcome find(UUID id) {
    return switch (keyResults
        .find(new KeyResultId(id))
        .orElseThrow(Answers.unknown("key result"))) {
      case QuantitativeOutcome outcome -> outcome;
    };
  }
}
