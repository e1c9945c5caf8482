package io.outturn.response.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.response.form.way.FormKey;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.way.Said;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.Survey;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.SurveyFile;
import io.outturn.survey.file.SurveyTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Every page of every survey that comes with Outturn, in every language. */
class PageSizeTest {
  private static final int LIMIT = 15 * 1024;
  private static final Path STYLE = Path.of("src/main/resources/static/form.css");

  private static List<Survey> surveys() throws InvalidSurvey {
    return Stream.concat(
            SurveyFile.readAll(List.of(Path.of("surveys"))).stream().map(SurveyFile::survey),
            Stream.of(SurveyTexts.survey("everything", SurveyTexts.everything())))
        .toList();
  }

  private static Stream<byte[]> pages(Survey survey) {
    var journey = Journey.of(Said.nothing(SurveyTexts.version(survey)));
    var link = new Link.Open(survey.slug(), new FormKey("AAAAAAAAAAAAAAAAAAAAAA"));
    return survey.languages().stream()
        .flatMap(language ->
            IntStream.rangeClosed(1, survey.pages().size())
                .filter(journey::leadsTo)
                .mapToObj(
                    page -> Sheet.of(link, journey, page, Speech.in(language), Optional.empty())))
        .map(DrawnForms::draw);
  }

  private static int packed(byte[] page) {
    var bytes = new ByteArrayOutputStream();
    try (var packing = new GZIPOutputStream(bytes)) {
      packing.write(page);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.size();
  }

  @Test
  void staysBelowFifteenKilobytesUnpacked() throws InvalidSurvey {
    for (var survey : surveys()) {
      assertThat(pages(survey)).as(survey.slug()).allMatch(page -> page.length < LIMIT);
    }
  }

  @Test
  void staysBelowFifteenKilobytesPackedWithItsStylesheet() throws Exception {
    int style = packed(Files.readAllBytes(STYLE));
    for (var survey : surveys()) {
      assertThat(pages(survey)).as(survey.slug()).allMatch(page -> packed(page) + style < LIMIT);
    }
  }

  @Test
  void holdsNoScriptAnywhere() throws InvalidSurvey {
    for (var survey : surveys()) {
      assertThat(pages(survey).map(DrawnForms::dom))
          .as(survey.slug())
          .allSatisfy(page -> {
            assertThat(page.select("script, style, [style], [onclick], [onsubmit]")).isEmpty();
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("h1")).hasSize(1);
          });
    }
  }
}
