package io.outturn.identity.guard;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;

/** Routes of the API, for tests of what stands before them. */
@Controller
@Requires(property = "outturn.test.probe")
final class ApiProbe {
  @Get("/api/probe")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  Map<String, String> api(Authentication program) {
    return Map.of("name", program.getName());
  }

  @Post("/api/probe")
  @Consumes(MediaType.ALL)
  @Secured(SecurityRule.IS_AUTHENTICATED)
  Map<String, String> changeByApi(Authentication program) {
    return Map.of("name", program.getName());
  }

  @Get("/api/probe/failure")
  @Secured(SecurityRule.IS_ANONYMOUS)
  String failureOfApi() {
    throw new IllegalStateException("The word is swordfish");
  }
}
