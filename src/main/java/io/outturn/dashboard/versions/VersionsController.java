package io.outturn.dashboard.versions;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;

/** The versions of a survey. */
@Controller(value = "/surveys/{slug}/versions", produces = MediaType.TEXT_HTML)
@Needs(Right.READ_RESULTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class VersionsController {
  private static final MediaType YAML = MediaType.of("application/yaml;charset=utf-8");
  private final VersionDesk desk;

  VersionsController(VersionDesk desk) {
    this.desk = desk;
  }

  @Get
  @View("dashboard/versions")
  VersionsPage all(String slug) {
    return desk.all(slug);
  }

  @Get("/{version}")
  @View("dashboard/versions-one")
  VersionPage one(String slug, int version) {
    return desk.one(slug, version);
  }

  /** The file, under the name that it has in the surveys directory. */
  @Get(value = "/{version}/definition", produces = "application/yaml")
  HttpResponse<String> definition(String slug, int version) {
    return HttpResponse.ok(desk.definition(slug, version))
        .contentType(YAML)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + ".yaml\"");
  }
}
