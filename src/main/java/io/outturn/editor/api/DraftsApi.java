package io.outturn.editor.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.api.CreatedDocument;
import io.outturn.api.Invalid;
import io.outturn.api.Mark;
import io.outturn.api.Paging;
import io.outturn.editor.draft.Author;
import io.outturn.editor.draft.Checked;
import io.outturn.editor.draft.Content;
import io.outturn.editor.draft.Drafts;
import io.outturn.editor.draft.Saved;
import io.outturn.editor.pages.Beginnings;
import io.outturn.editor.pages.DraftDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts as JSON, and their texts as YAML. */
@Controller("/api/v1/drafts")
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Drafts")
@SecurityRequirement(name = "bearer")
final class DraftsApi {
  private static final String HOME = "/api/v1/drafts";
  private static final String YAML = "application/yaml";
  private final Drafts drafts;
  private final DraftDesk desk;
  private final Beginnings beginnings;

  DraftsApi(Drafts drafts, DraftDesk desk, Beginnings beginnings) {
    this.drafts = drafts;
    this.desk = desk;
    this.beginnings = beginnings;
  }

  /** All drafts. */
  @Get
  @Operation(operationId = "listDrafts", summary = "The drafts")
  HttpResponse<List<DraftLineDocument>> all(
      @QueryValue(defaultValue = Paging.USUAL) int limit, @Nullable @QueryValue String after) {
    var all = drafts.all().stream().map(DraftLineDocument::of).toList();
    return Paging.of(limit, after).page(HOME, all, each -> each.id().toString());
  }

  /** Begins a draft, with a title or from a survey that is asked. */
  @Post
  @Operation(operationId = "beginDraft", summary = "Begin a draft")
  @ApiResponse(responseCode = "201", description = "It is begun.", useReturnTypeSchema = true)
  HttpResponse<CreatedDocument> begin(@Body Beginning sent, Authentication person) {
    var form = sent.form();
    if (!form.wrong().isEmpty()) {
      throw Invalid.field("title", form.wrong());
    }
    var content = Content.of(Checked.of(beginnings.text(form)), form.what());
    var id = drafts.begin(content, Author.of(person)).value();
    return CreatedDocument.at(id, HOME + "/" + id);
  }

  /** A draft as it stands, with what the checker and the lint say of it. */
  @Get("/{id}")
  @Operation(operationId = "readDraft", summary = "A draft")
  HttpResponse<DraftDocument> one(UUID id) {
    var open = desk.open(id);
    return HttpResponse.ok(DraftDocument.of(open))
        .header(HttpHeaders.ETAG, Mark.of(open.base()).quoted());
  }

  /** The text of a draft. */
  @Get(value = "/{id}/text", produces = YAML)
  @Operation(operationId = "readText", summary = "The text of a draft")
  HttpResponse<String> text(UUID id) {
    var open = desk.open(id);
    return HttpResponse.ok(open.revision().text())
        .header(HttpHeaders.ETAG, Mark.of(open.base()).quoted());
  }

  /** Replaces the text of a draft. A text with problems is saved too, and cannot be published. */
  @Put(value = "/{id}/text", consumes = YAML)
  @Operation(operationId = "replaceText", summary = "Replace the text of a draft")
  HttpResponse<DraftDocument> replace(
      UUID id,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body String text,
      Authentication person) {
    var open = desk.open(id);
    Mark.of(open.base()).demand(ifMatch);
    var content = Content.of(Checked.of(text), "Wrote the text");
    return switch (drafts.save(open.id(), open.base(), content, Author.of(person))) {
      case Saved.Done _ -> one(id);
      case Saved.Overtaken(var current) -> throw Mark.of(current.number()).overtaken();
    };
  }

  /** Puts a draft aside, until it is saved again. */
  @Put("/{id}/rest")
  @Consumes(MediaType.ALL)
  @Operation(operationId = "restDraft", summary = "Put a draft aside")
  @ApiResponse(responseCode = "204", description = "It rests.")
  HttpResponse<Void> rest(UUID id, Authentication person) {
    var open = desk.open(id);
    drafts.putAside(open.id(), open.base(), Author.of(person));
    return HttpResponse.noContent();
  }
}
