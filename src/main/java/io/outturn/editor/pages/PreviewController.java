package io.outturn.editor.pages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.identity.guard.Allowed;
import java.util.UUID;

/** A draft as respondents would see it. */
@Controller(value = "/drafts/{draft}/preview", produces = MediaType.TEXT_HTML)
@Needs(Right.WRITE_SURVEYS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PreviewController {
  private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");
  private final DraftDesk desk;
  private final Previews previews;

  PreviewController(DraftDesk desk, Previews previews) {
    this.desk = desk;
    this.previews = previews;
  }

  @Get("{?language,page,width}")
  @View("editor/preview")
  PreviewPage framed(
      UUID draft,
      @QueryValue(defaultValue = "") String language,
      @QueryValue(defaultValue = "1") int page,
      @QueryValue(defaultValue = "") String width,
      HttpRequest<?> request) {
    Allowed.FRAMES.on(request);
    var choice = new PreviewPage.Choice(language, page, width.equals("desktop"));
    return PreviewPage.of(desk.open(draft), choice);
  }

  /** What stands in the frame. */
  @Get("/page{?language,page}")
  HttpResponse<byte[]> page(
      UUID draft,
      @QueryValue(defaultValue = "") String language,
      @QueryValue(defaultValue = "1") int page,
      HttpRequest<?> request) {
    Allowed.IN_FRAMES.on(request);
    return HttpResponse.ok(previews.draw(desk.open(draft), language, page)).contentType(HTML);
  }
}
