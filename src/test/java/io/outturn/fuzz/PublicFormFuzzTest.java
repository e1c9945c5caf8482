package io.outturn.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import io.outturn.tally.Recount;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The form that everybody may post to, who knows its address. */
@Tag("database")
@MicronautTest(transactional = false)
class PublicFormFuzzTest {
  private static final int INPUTS = 4_000;
  private static final List<String> NAMES =
      List.of("recommend", "why", "effort", "page", "lang", "began", "order", "website", "next");
  @Inject Visitor visitor;
  @Inject Surveys surveys;
  @Inject Recount recount;

  @Test
  void failsAtNothingAndKeepsItsCounts() {
    var slug = "fuzz-" + UUID.randomUUID();
    var yaml = SurveyTexts.english(slug);
    surveys.publish(SurveyTexts.survey(slug, yaml), yaml);
    var home = Jsoup.parse(visitor.get("/s/" + slug).body());
    var action = home.expectFirst("form#form").attr("action");
    Inputs.each(INPUTS, seed -> strike(action, new Hostile(seed), seed));
    assertThat(recount.verify().agrees()).isTrue();
  }

  private void strike(String action, Hostile hostile, long seed) {
    var path = hostile.chance(0.9) ? action : action + encoded(hostile.text());
    var body =
        IntStream.range(0, hostile.below(8))
            .mapToObj(_ -> name(hostile) + "=" + value(hostile))
            .collect(Collectors.joining(hostile.chance(0.95) ? "&" : ";"));
    Struck.by("seed " + seed + ": POST " + path + " " + body, () -> visitor.post(path, body));
  }

  private static String name(Hostile hostile) {
    return hostile.chance(0.9) ? hostile.pick(NAMES) : encoded(hostile.text());
  }

  private static String value(Hostile hostile) {
    return hostile.chance(0.4) ? Integer.toString(hostile.below(12)) : encoded(hostile.text());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
