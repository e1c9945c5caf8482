package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.http.MediaType;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.outturn.access.Needs;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Asks every route there is, also those that are written after this test. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.oidc.issuer", value = "https://login.example.org")
@Property(name = "outturn.oidc.client-id", value = "outturn")
@Property(name = "outturn.oidc.client-secret", value = "a secret of the test")
class RoutesTest {
  @Inject Router router;
  @Inject Visitor visitor;

  @Test
  void saysForEveryRouteOfOursWhoMayUseIt() {
    assertThat(ours()).isNotEmpty();
    assertThat(ours().stream().filter(route -> rule(route).isEmpty()).map(Object::toString))
        .isEmpty();
  }

  @Test
  void opensNoRouteOfTheFrameworkButTheHealthCheck() {
    assertThat(routes().stream().filter(Predicate.not(RoutesTest::isOurs)))
        .allSatisfy(route -> {
          var opened = route.getUriMatchTemplate().toPathString().startsWith("/health");
          assertThat(opened || status(route) >= 300).as(route.toString()).isTrue();
        });
  }

  @Test
  void refusesAStrangerEverywhereElse() {
    for (var route : ours()) {
      if (!rule(route).contains(SecurityRule.IS_ANONYMOUS)) {
        var refused = path(route).matches("/api/.*|/metrics") ? 401 : 303;
        assertThat(status(route)).as(route.toString()).isEqualTo(refused);
      }
    }
  }

  @Test
  void opensOnlyFormsAndTheSignInToStrangers() {
    assertThat(ours())
        .filteredOn(route -> rule(route).contains(SecurityRule.IS_ANONYMOUS))
        .allSatisfy(route -> assertThat(path(route)).matches("/(s|i|oidc|sign-in|sign-out)(/.*)?"));
  }

  /**
   * A form is read as a whole. Single fields of one would be bound one by one while the body still
   * arrives, and the framework does that wrongly now and then: a plus sign stays one, or the
   * request fails ("Chunk already claimed").
   */
  @Test
  void takesNothingFromAFormThatOnlyWeMaySet() {
    var ours =
        Set.of(
            "id",
            "by",
            "at",
            "createdAt",
            "doneBy",
            "doneAt",
            "active",
            "admin",
            "rights",
            "state",
            "status",
            "value",
            "score",
            "n",
            "demonstration",
            "published",
            "passwordHash",
            "person");
    var forms =
        ours().stream()
            .flatMap(route ->
                Arrays.stream(
                    ((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getArguments()))
            .<Class<?>>map(argument -> argument.getType())
            .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Form"))
            .distinct()
            .toList();
    assertThat(forms).hasSizeGreaterThan(20);
    assertThat(
            forms.stream()
                .flatMap(form ->
                    Arrays.stream(form.getRecordComponents())
                        .map(part -> form.getSimpleName() + "." + part.getName()))
                .filter(name -> ours.contains(name.substring(name.indexOf('.') + 1))))
        // By the first the log is searched; the second is put into a team by an administrator.
        .containsExactlyInAnyOrder("AuditForm.id", "MemberForm.person");
  }

  @Test
  void readsFormsAsAWhole() {
    for (var route : ours()) {
      var inAddress = route.getUriMatchTemplate().getVariableNames();
      var arguments = ((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getArguments();
      assertThat(arguments)
          .as(route.toString())
          .filteredOn(argument -> argument.getType().getName().startsWith("java."))
          .filteredOn(argument -> !inAddress.contains(argument.getName()))
          .allSatisfy(argument ->
              assertThat(argument.getAnnotationMetadata().hasStereotype(Bindable.class)).isTrue());
    }
  }

  private List<UriRouteInfo<?, ?>> routes() {
    return router.uriRoutes().<UriRouteInfo<?, ?>>map(route -> route).toList();
  }

  private List<UriRouteInfo<?, ?>> ours() {
    return routes().stream().filter(RoutesTest::isOurs).toList();
  }

  private static boolean isOurs(UriRouteInfo<?, ?> route) {
    return route.getDeclaringType().getName().startsWith("io.outturn.");
  }

  /** The right that the route needs, or that it needs none. */
  private static List<String> rule(UriRouteInfo<?, ?> route) {
    var said = ((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getAnnotationMetadata();
    return Stream.concat(
            Stream.of(said.stringValues(Secured.class)), said.stringValue(Needs.class).stream())
        .toList();
  }

  private int status(UriRouteInfo<?, ?> route) {
    var method = route.getHttpMethodName();
    return visitor
        .send(method, path(route), "", "Origin", visitor.origin(), "Content-Type", type(route))
        .statusCode();
  }

  /** What the route takes, so that it is the sign-in that is missing and nothing else. */
  static String type(UriRouteInfo<?, ?> route) {
    return route.getConsumes().stream()
        .filter(type -> !type.equals(MediaType.ALL_TYPE))
        .findFirst()
        .map(type -> type.getName() + "; boundary=x")
        .orElse(MediaType.APPLICATION_FORM_URLENCODED);
  }

  static String path(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toPathString().replaceAll("\\{[^}]*}", "x");
  }
}
