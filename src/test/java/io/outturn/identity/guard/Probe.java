package io.outturn.identity.guard;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.View;
import io.outturn.database.UncheckedSqlException;
import java.sql.SQLTransientConnectionException;

/** Routes of every kind, for tests of what stands before them. */
@Controller(produces = MediaType.TEXT_HTML)
@Requires(property = "outturn.test.probe")
final class Probe {
  @Get("/probe/unruled")
  String unruled() {
    return "Nobody said who may read this";
  }

  @Get("/probe/staff")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  String staff(Authentication person) {
    return person.getName();
  }

  @Get("/probe/denied")
  @Secured("NOBODY")
  String denied() {
    return "Not for an administrator";
  }

  @Get("/probe/failure")
  @Secured(SecurityRule.IS_ANONYMOUS)
  String failure() {
    throw new IllegalStateException("The word is swordfish");
  }

  @Get("/probe/busy")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @SuppressWarnings("DoNotCallSuggester") // the server calls it
  String busy() {
    throw new UncheckedSqlException(new SQLTransientConnectionException("The word is swordfish"));
  }

  @Get("/probe/broken")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @View("probe/broken")
  String broken() {
    return "Read half way";
  }

  @Get("/probe/bare")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> bare() {
    return HttpResponse.notFound();
  }

  @Post("/probe/change")
  @Consumes(MediaType.ALL)
  @Secured(SecurityRule.IS_AUTHENTICATED)
  String change(Authentication person) {
    return person.getName();
  }

  @Post("/s/probe")
  @Consumes(MediaType.ALL)
  @Secured(SecurityRule.IS_ANONYMOUS)
  String answer() {
    return "Thank you";
  }

  @Get("/s/probe")
  @Secured(SecurityRule.IS_ANONYMOUS)
  String form() {
    return "A question";
  }
}
