package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every route and every role, as the table of rights has them and as the server really answers. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.oidc.issuer", value = "https://login.example.org")
@Property(name = "outturn.oidc.client-id", value = "outturn")
@Property(name = "outturn.oidc.client-secret", value = "a secret of the test")
class AccessTest {
  private static final Path TABLE = Path.of("docs/access.md");
  private static final int FORBIDDEN = 403;
  @Inject Router router;
  @Inject Visitor visitor;

  /** What is not there is not found, what is badly sent is refused: only the right counts here. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void letsEachRoleUseJustWhatItHasTheRightTo(Role role) {
    var cookie = visitor.cookie(role);
    for (var route : ours()) {
      right(route)
          .ifPresent(right ->
              assertThat(status(route, cookie) != FORBIDDEN)
                  .as("%s may use %s", role, route)
                  .isEqualTo(role.has(right)));
    }
  }

  @Test
  void saysOfEveryRouteWhoMayUseIt() {
    assertThat(ours()).isNotEmpty().allMatch(route -> right(route).isPresent() || isOpen(route));
    assertThat(ours()).noneMatch(route -> right(route).isPresent() && isOpen(route));
  }

  /** A page of accounts that forgot to ask for the scope would show them to every team. */
  @Test
  void asksForTheScopeWhereverAccountsAreShown() {
    assertThat(ours())
        .filteredOn(route -> path(route).matches("/(api/v1/)?accounts(/.*)?"))
        .isNotEmpty()
        .allMatch(route ->
            Arrays.stream(method(route).getTargetMethod().getArguments())
                .anyMatch(argument -> argument.getType().equals(Scope.class)));
  }

  @Test
  void printsTheTable() throws IOException {
    var table = table();
    if (!Files.readString(TABLE).equals(table)) {
      Files.writeString(TABLE, table);
      throw new AssertionError(TABLE + " was out of date and is written now: read it, keep it");
    }
  }

  private String table() {
    return """
    # Who may do what

    Every page and every call of the API says which right it needs; what says nothing is refused to everybody. This page is
    printed by a test, which also asks the server each question of the last table.

    ## Roles

    %s

    ## Rights

    %s

    ## Teams

    An account belongs to the teams that answer for it. Whoever may not see every account sees those of their own teams;
    all others are not there for them: they stand in no list, and their pages are answered with 404, as if nobody had ever
    heard of them. An account that no team answers for is seen by those who see every account.

    ## Routes

    %s
    """
        .formatted(
            Arrays.stream(Role.values())
                .map(role -> "- `%s` %s.".formatted(role, role.words()))
                .collect(Collectors.joining("\n")),
            rights(),
            routes());
  }

  private static String rights() {
    var head =
        Stream.concat(Stream.of("May"), Arrays.stream(Role.values()).map(Role::name)).toList();
    return Stream.concat(
            Stream.of(row(head), row(head.stream().map(_ -> "---").toList())),
            Arrays.stream(Right.values()).map(AccessTest::row))
        .collect(Collectors.joining("\n"));
  }

  private static String row(Right right) {
    return row(
        Stream.concat(
                Stream.of("`%s`: %s".formatted(right, right.words())),
                Arrays.stream(Role.values()).map(role -> role.has(right) ? "yes" : ""))
            .toList());
  }

  private String routes() {
    return Stream.concat(
            Stream.of(row(List.of("Route", "Needs")), row(List.of("---", "---"))),
            ours().stream().map(AccessTest::row).distinct())
        .collect(Collectors.joining("\n"));
  }

  private static String row(UriRouteInfo<?, ?> route) {
    return row(
        List.of(
            "`%s %s`".formatted(route.getHttpMethodName(), path(route)),
            right(route).map(right -> "`" + right + "`").orElse("nothing: open to everybody")));
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  private List<UriRouteInfo<?, ?>> ours() {
    return router
        .uriRoutes()
        .<UriRouteInfo<?, ?>>map(route -> route)
        .filter(route -> route.getDeclaringType().getName().startsWith("io.outturn."))
        .filter(route -> !route.getHttpMethodName().equals("HEAD"))
        .sorted(
            Comparator.<UriRouteInfo<?, ?>, String>comparing(AccessTest::path)
                .thenComparing(UriRouteInfo::getHttpMethodName))
        .toList();
  }

  private static Optional<Right> right(UriRouteInfo<?, ?> route) {
    return method(route)
        .getTargetMethod()
        .getAnnotationMetadata()
        .enumValue(Needs.class, Right.class);
  }

  private static boolean isOpen(UriRouteInfo<?, ?> route) {
    return List.of(
            method(route).getTargetMethod().getAnnotationMetadata().stringValues(Secured.class))
        .contains(SecurityRule.IS_ANONYMOUS);
  }

  private static MethodBasedRouteInfo<?, ?> method(UriRouteInfo<?, ?> route) {
    return (MethodBasedRouteInfo<?, ?>) route;
  }

  private int status(UriRouteInfo<?, ?> route, String cookie) {
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

  private static String path(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toPathString();
  }
}
