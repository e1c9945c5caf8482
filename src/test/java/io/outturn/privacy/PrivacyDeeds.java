package io.outturn.privacy;

import io.outturn.audit.Deeds;
import io.outturn.identity.Visitor;
import io.outturn.response.Intake;
import io.outturn.response.Sent;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** What is done for people who ask what is held of them. */
@Singleton
final class PrivacyDeeds implements Deeds {
  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAA";
  private final Visitor visitor;
  private final Surveys surveys;
  private final Intake intake;
  private String cookie = "";

  PrivacyDeeds(Visitor visitor, Surveys surveys, Intake intake) {
    this.visitor = visitor;
    this.surveys = surveys;
    this.intake = intake;
  }

  @Override
  public Map<String, Ready> all() {
    cookie = visitor.cookie();
    return Map.of(
        "POST /privacy",
        () -> {
          var response = response();
          return () -> post("/privacy", "asked=" + response);
        },
        "POST /privacy/responses/{response}/erasure",
        () -> {
          var response = response();
          return () -> post("/privacy/responses/" + response + "/erasure", "reason=asked");
        });
  }

  private UUID response() {
    var slug = "deed-" + UUID.randomUUID();
    var yaml = SurveyTexts.english(slug);
    var version = surveys.publish(SurveyTexts.survey(slug, yaml), yaml);
    return intake.submit(Sent.to(version, KEY).rating("recommend", 9).submission());
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", cookie);
  }
}
