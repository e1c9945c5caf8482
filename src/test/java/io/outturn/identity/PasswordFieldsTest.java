package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fields for passwords, on every page that has one. */
@Tag("database")
@MicronautTest(transactional = false)
@Property(name = "outturn.behind-proxy", value = "true")
class PasswordFieldsTest {
  private static final Set<String> ASKED =
      Set.of("email", "password", "again", "current", "next", "link", "to", "username");
  @Inject Visitor visitor;
  @Inject Someone someone;
  @Inject Passwords passwords;
  @Inject Sessions sessions;

  @Test
  void hideWhatIsTyped() {
    assertThat(fields())
        .hasSizeGreaterThan(4)
        .allSatisfy(field -> assertThat(field.attr("type")).isEqualTo("password"));
  }

  @Test
  void arePastedIntoAndFilledIn() {
    assertThat(fields())
        .allSatisfy(field -> {
          assertThat(field.attr("autocomplete")).matches("current-password|new-password");
          assertThat(field.attributes().asList()).noneMatch(each -> each.getKey().startsWith("on"));
          assertThat(field.hasAttr("readonly")).isFalse();
          assertThat(field.hasAttr("pattern")).isFalse();
          assertThat(field.hasAttr("maxlength") ? Integer.parseInt(field.attr("maxlength")) : 999)
              .isGreaterThanOrEqualTo(200);
        });
  }

  @Test
  void askForNothingThatAFriendKnows() {
    var names =
        pages()
            .flatMap(page -> page.select("main [name]").stream())
            .map(field -> field.attr("name"))
            .toList();
    assertThat(names).contains("password", "email").isSubsetOf(ASKED);
  }

  private java.util.List<Element> fields() {
    return pages()
        .flatMap(page ->
            page.select("input[name=password], input[name=again], input[name=current]").stream())
        .toList();
  }

  private Stream<Document> pages() {
    var person = someone.with();
    var link = passwords.link(person.id(), Passwords.RESET_LIFE).text();
    var cookie = "outturn-session=" + sessions.begin(person.id()).text();
    return Stream.of("/sign-in", "/sign-in/letter", "/sign-in/new-password/" + link, "/me/password")
        .map(path -> visitor.get(path, "Cookie", cookie))
        .filter(answer -> answer.statusCode() == 200)
        .map(answer -> Jsoup.parse(answer.body()));
  }
}
