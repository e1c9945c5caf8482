package io.outturn.dashboard.versions;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import io.outturn.outcome.Workspace;
import io.outturn.survey.Publisher;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@MicronautTest(transactional = false)
class VersionsPagesTest {
  private static final Publisher ADA = Publisher.editor("Ada <b>", "People asked & asked");
  @Inject Visitor visitor;
  @Inject Surveys surveys;
  @Inject Workspace workspace;
  private final String slug = "s-" + UUID.randomUUID();
  private final String yaml = SurveyTexts.english(slug);
  private final String address = "/surveys/" + slug + "/versions";
  private String cookie = "";

  @BeforeEach
  void signIn() {
    cookie = visitor.cookie();
  }

  @Test
  void saysWhoPublishedWhatWhyAndHowManyAnsweredIt() {
    var first = publish(yaml, Publisher.FILE);
    publish(yaml.replace("Why?", "Why <i>so</i>?"), ADA);
    workspace.answer(first, workspace.account("x", false), workspace.today(), 9, 3);
    var entries = get(address).select(".versions > li");
    assertThat(entries.select("h2").eachText()).containsExactly("Version 2 Asked now", "Version 1");
    assertThat(entries.get(0).select(".meta").text())
        .matches("Published \\d+ \\w+ \\d{4} by Ada <b> in the editor 0 responses to version 2");
    assertThat(entries.get(0).select(".reason").text()).isEqualTo("People asked & asked");
    assertThat(entries.get(1).select(".meta").text())
        .endsWith("out of its file 3 responses to version 1");
    assertThat(entries.get(1).text()).contains("The first version: every trend begins here.");
  }

  @Test
  void saysWhatEachVersionDoesToTrendsWithOldAndNewWords() {
    publish(yaml, Publisher.FILE);
    publish(
        yaml.replace("Why?", "Why <i>so</i>?").replace("Would you recommend", "Do you recommend"),
        ADA);
    var entry = get(address).select(".versions > li").getFirst();
    assertThat(entry.select(".effect.break")).hasSize(2);
    assertThat(entry.select(".effect").getFirst().text())
        .isEqualTo(
            "≠ Reworded Do you recommend us? recommend The trend breaks: answers to other words"
                + " are not counted together.");
    assertThat(entry.text()).contains("2 questions are as before.");
    assertThat(entry.select("details del").eachText()).contains("Why?");
    assertThat(entry.select("details ins").eachText()).contains("Why <i>so</i>?");
    assertThat(entry.select("details ins").getFirst().attr("lang")).isEqualTo("en");
    assertThat(entry.select("i")).isEmpty();
  }

  @Test
  void keepsTheNumberOfAVersionThatIsPublishedAgainOrWithdrawn() {
    publish(yaml, ADA);
    publish(yaml.replace("How it went", "How it was"), ADA);
    publish(yaml, ADA);
    surveys.withdraw(slug, ADA);
    publish(yaml, ADA);
    var page = get(address);
    assertThat(page.select(".versions h2").eachText())
        .containsExactly(
            "Version 1 again Asked now",
            "Version 1 withdrawn",
            "Version 1 again",
            "Version 2",
            "Version 1");
    assertThat(page.text())
        .contains(
            "It says what it said before.",
            "The survey was not asked from then on.",
            "Only words around the questions have changed; every trend continues.");
    assertThat(get(address + "/1").select("h1").text()).isEqualTo("Version 1 of How it went");
  }

  @Test
  void showsAWithdrawnSurveyStill() {
    publish(yaml, ADA);
    surveys.withdraw(slug, ADA);
    assertThat(get(address).select(".tag")).isEmpty();
    assertThat(get(address).select("h2").getFirst().text()).isEqualTo("Version 1 withdrawn");
  }

  @Test
  void showsAVersionsFileAndGivesItBackLetterByLetter() {
    publish(yaml, Publisher.FILE);
    var other = yaml.replace("Why?", "Why <script>alert(1)</script> – “so”?");
    publish(other, ADA);
    var page = get(address + "/2");
    assertThat(page.select("pre code").getFirst().wholeText()).isEqualTo(other);
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select(".effect.break")).hasSize(1);
    var file = visitor.get(page.select("a.button").attr("href"), "Cookie", cookie);
    assertThat(file.body()).isEqualTo(other);
    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"" + slug + ".yaml\"");
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/yaml");
  }

  @Test
  void warnsWhereOtherPeopleAreAsked() {
    publish(yaml, ADA);
    publish(yaml.replace("id: effort", "id: effort\n    show-if: recommend <= 6"), ADA);
    var effect = get(address + "/2").select(".effect");
    assertThat(effect.text()).contains("Asked of other people", "The trend continues.");
    assertThat(effect.getFirst().classNames()).contains("doubtful");
  }

  @Test
  void isReachedFromTheResults() {
    publish(yaml, ADA);
    assertThat(get("/surveys/" + slug).select("a[href=" + address + "]")).hasSize(1);
    assertThat(get(address).select("a.back").attr("href")).isEqualTo("/surveys/" + slug);
    assertThat(get(address).select("nav a[aria-current]").text()).isEqualTo("Surveys");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/1", "/1/definition"})
  void isForPeopleWhoSignIn(String path) {
    publish(yaml, ADA);
    var answer = visitor.get(address + path);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/0", "/2", "/2/definition", "/-1", "/99999999999", "/one"})
  void saysWhenThereIsNoSuchVersion(String path) {
    publish(yaml, ADA);
    assertThat(visitor.get(address + path, "Cookie", cookie).statusCode()).isIn(400, 404);
    assertThat(visitor.get("/surveys/nothing/versions" + path, "Cookie", cookie).statusCode())
        .isIn(400, 404);
  }

  private SurveyVersion publish(String definition, Publisher publisher) {
    return surveys.publish(SurveyTexts.survey(slug, definition), definition, publisher);
  }

  private Document get(String path) {
    var answer = visitor.get(path, "Cookie", cookie);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
