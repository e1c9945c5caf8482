package io.outturn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no template may hold: anything that prints or evaluates what a person typed, and anything
 * that the content security policy would refuse.
 */
class TemplateRulesTest {
  private static final Path VIEWS = Path.of("src/main/resources/views");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "th:utext|\\[\\(|__\\$\\{"
              + "|<script(?! src=\"/static/htmx/htmx\\.min\\.js\" defer></script>)"
              + "|\\bstyle=|th:style|\\son\\w+=|th:on\\w+|javascript:",
          Pattern.CASE_INSENSITIVE);

  /** A fragment is put in before the condition beside it is looked at. */
  private static final Pattern DEAF =
      Pattern.compile(
          "<(?=[^<>]*\\sth:(?:replace|insert)=)(?=[^<>]*\\sth:(?:if|unless|each)=)[^<>]*>");

  @Test
  void noTagPutsAFragmentInOnACondition() throws IOException {
    assertThat(DEAF.matcher("<p th:if=\"${x}\" th:replace=\"~{a :: b}\">").find()).isTrue();
    List<String> wrong = new ArrayList<>();
    for (var template : templates()) {
      var text = Files.readString(template);
      DEAF.matcher(text).results().forEach(m -> wrong.add(template + ": " + m.group()));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void templatesPrintNothingUnescapedAndCarryNoScriptOrStyle() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (var template : templates()) {
      var text = Files.readString(template);
      FORBIDDEN.matcher(text).results().forEach(m -> wrong.add(template + ": " + m.group()));
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p th:utext=\"${comment}\">",
        "[(${comment})]",
        "th:text=\"__${name}__\"",
        "<SCRIPT src=\"/a.js\">",
        "<script src=\"/static/htmx/htmx.min.js\" defer>alert(1)</script>",
        "<b style=\"color:red\">",
        "<b th:style=\"${x}\">",
        "<a onclick=\"go()\">",
        "<a th:onclick=\"go()\">",
        "<a href=\"javascript:go()\">"
      })
  void noticesWhatIsForbidden(String markup) {
    assertThat(FORBIDDEN.matcher(markup).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p th:text=\"${comment}\">",
        "<link rel=\"stylesheet\" href=\"/static/staff.css\">",
        "<script src=\"/static/htmx/htmx.min.js\" defer></script>",
        "[[${n}]]"
      })
  void allowsWhatIsHarmless(String markup) {
    assertThat(FORBIDDEN.matcher(markup).find()).isFalse();
  }

  /** None before the first page is there. */
  private static List<Path> templates() throws IOException {
    if (!Files.exists(VIEWS)) {
      return List.of();
    }
    try (var files = Files.walk(VIEWS)) {
      return files.filter(f -> f.toString().endsWith(".html")).toList();
    }
  }
}
