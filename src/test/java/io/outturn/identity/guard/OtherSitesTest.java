package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every route that changes something, as the running server has it, called by another site. */
@Tag("database")
@MicronautTest(transactional = false)
class OtherSitesTest {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  @Inject Router router;
  @Inject Visitor visitor;

  /** A respondent's pages know no cookie, so there is nothing that another site could abuse. */
  @Test
  void changeNothingInTheNameOfWhoeverVisitsThem() {
    var cookie = visitor.cookie();
    var routes = changing();
    assertThat(routes).hasSizeGreaterThan(60);
    for (var route : routes) {
      for (var origin :
          new String[] {"https://evil.example", "null", "http://localhost.evil.example"}) {
        var answer =
            visitor.send(
                route.getHttpMethodName(),
                RoutesTest.path(route),
                "",
                "Cookie",
                cookie,
                "Origin",
                origin,
                "Content-Type",
                RoutesTest.type(route));
        assertThat(answer.statusCode()).as(route + " from " + origin).isEqualTo(403);
      }
    }
    assertThat(visitor.get("/me", "Cookie", cookie).statusCode()).isEqualTo(200);
    assertThat(routes).filteredOn(route -> own(route, visitor.cookie()) == 403).isEmpty();
  }

  /**
   * From a page of our own an administrator is refused nowhere, so it is the origin that matters.
   */
  private int own(UriRouteInfo<?, ?> route, String cookie) {
    return visitor
        .send(
            route.getHttpMethodName(),
            RoutesTest.path(route),
            "",
            "Cookie",
            cookie,
            "Origin",
            visitor.origin(),
            "Content-Type",
            RoutesTest.type(route))
        .statusCode();
  }

  private List<UriRouteInfo<?, ?>> changing() {
    List<UriRouteInfo<?, ?>> all = router.uriRoutes().<UriRouteInfo<?, ?>>map(it -> it).toList();
    return all.stream()
        .filter(route -> route.getDeclaringType().getName().startsWith("io.outturn."))
        .filter(route -> !READING.contains(route.getHttpMethodName()))
        .filter(route -> !RoutesTest.path(route).matches("/[si]/.*"))
        .toList();
  }
}
