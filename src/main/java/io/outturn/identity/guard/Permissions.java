package io.outturn.identity.guard;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import io.outturn.access.Needs;
import io.outturn.access.Right;

/**
 * What whoever looks at a page may do next, for its links and forms: as {@code #may} in templates.
 * It asks the routes themselves, so no page offers what its route would refuse.
 */
public final class Permissions {
  private final Router router;
  private final HttpRequest<?> request;

  Permissions(Router router, HttpRequest<?> request) {
    this.router = router;
    this.request = request;
  }

  /** Whether a link to this path would be answered. */
  public boolean get(String path) {
    return may(HttpMethod.GET, path);
  }

  /** Whether a form that is posted to this path would be taken. */
  public boolean post(String path) {
    return may(HttpMethod.POST, path);
  }

  private boolean may(HttpMethod method, String path) {
    var asked =
        HttpRequest.create(method, path).contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    return router.findAllClosest(asked).stream()
        .map(UriRouteMatch::getAnnotationMetadata)
        .anyMatch(route -> route.enumValue(Needs.class, Right.class).map(this::has).orElse(true));
  }

  private boolean has(Right right) {
    return request
        .getUserPrincipal(Authentication.class)
        .filter(person -> RightRule.has(person, right))
        .isPresent();
  }
}
