package io.outturn.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.outturn.identity.Visitor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part of every address that a request may fill in, filled in by somebody with a plan. */
@Tag("database")
@MicronautTest(transactional = false)
class HostileAddressesTest {
  private static final int TOO_LONG_MILLIS = 4000;
  @Inject Router router;
  @Inject Visitor visitor;
  @Inject ObjectMapper json;

  @ParameterizedTest
  @MethodSource("values")
  void doNothing(String value) {
    var cookie = visitor.cookie();
    for (var route : looks()) {
      long began = System.nanoTime();
      var answer = visitor.get(address(route, encoded(value)), "Cookie", cookie);
      assertThat((System.nanoTime() - began) / 1_000_000)
          .as(route + " took so many milliseconds")
          .isLessThan(TOO_LONG_MILLIS);
      isHarmless(route, answer);
    }
  }

  /** Not in an annotation, where the framework would read its own language into them. */
  static Stream<String> values() {
    return Stream.of(
        "' OR '1'='1",
        "x' UNION SELECT password_hash, 1 FROM person_password -- ",
        "1); SELECT SLEEP(9); -- ",
        "x' AND SLEEP(9) AND 'a'='a",
        "\\' OR SLEEP(9) -- ",
        "${1337*1337}",
        "*{1337*1337}",
        "~{layout :: page}",
        "__${1337*1337}__::.x",
        "#{T(java.lang.Runtime).getRuntime().exec('id')}",
        "a\r\nX-Injected: yes\r\n\r\n<html>",
        "a\nSet-Cookie: planted=1",
        "../../../../etc/passwd",
        "..\\..\\application.properties",
        "//elsewhere.example/",
        "https://elsewhere.example/",
        "<script>document.title='taken'</script>",
        "\"><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "\u0000",
        "\ud83d\ude00\u202e",
        "9223372036854775808",
        "-1",
        "NaN",
        "%s%n%x%1$s",
        "a\",\"status\":200,\"x\":\"",
        "a\\");
  }

  @ParameterizedTest
  @MethodSource("values")
  void staysJsonWhereItIsJson(String value) throws IOException {
    var answer = visitor.get("/api/x" + encoded(value), "Cookie", visitor.cookie());
    assertThat(answer.statusCode()).isBetween(400, 404);
    var problem = json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    assertThat(problem).containsEntry("status", answer.statusCode());
  }

  private static void isHarmless(UriRouteInfo<?, ?> route, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(route.toString()).isLessThan(500);
    assertThat(answer.headers().map().keySet()).noneMatch("X-Injected"::equalsIgnoreCase);
    assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("planted");
    assertThat(answer.headers().firstValue("Location").orElse("/")).matches("/(?!/).*");
    assertThat(answer.body())
        .as(route.toString())
        .doesNotContain("1787569", "$argon2id$", "root:x:", "SQLSyntax", "datasources.");
    if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      assertThat(answer.body())
          .as(route.toString())
          .doesNotContain("<script>document", "<img src=x", "href=\"javascript:");
    }
  }

  private List<UriRouteInfo<?, ?>> looks() {
    return router
        .uriRoutes()
        .<UriRouteInfo<?, ?>>map(route -> route)
        .filter(route -> route.getDeclaringType().getName().startsWith("io.outturn."))
        .filter(route -> !route.getDeclaringType().equals(Probe.class))
        .filter(route -> route.getHttpMethodName().equals("GET"))
        .toList();
  }

  private static String address(UriRouteInfo<?, ?> route, String value) {
    var path =
        RoutesTest.path(route).replaceAll("/x(?=/|$)", "/" + Matcher.quoteReplacement(value));
    var query =
        List.of(((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getArgumentNames()).stream()
            .map(name -> name + "=" + value)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
