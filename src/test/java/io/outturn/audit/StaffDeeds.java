package io.outturn.audit;

import io.outturn.editor.Writer;
import io.outturn.identity.People;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.outcome.Workspace;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What staff do on pages, apart from what concerns people and privacy. */
@Singleton
final class StaffDeeds implements Deeds {
  private static final String YAML =
      """
      slug: SLUG
      languages: [en]
      title: Your call
      purpose: To learn.
      privacy: Nobody sees it.
      population: Everyone
      retention: 24 months
      thanks: Thank you.
      questions:
        - id: recommend
          type: recommend
          text: How likely?
        - id: why
          type: comment
          text: Why?
        - id: solved
          type: yes-no
          text: Solved?
      pages:
        - [recommend]
        - [why, solved]
      measures: [nps(recommend)]
      """;

  private static final String CSV = "id,date,recommend\nx1,2024-01-01,5\n";
  private final Visitor visitor;
  private final Writer writer;
  private final Workspace workspace;
  private final People people;
  private String cookie = "";

  StaffDeeds(Visitor visitor, Writer writer, Workspace workspace, People people) {
    this.visitor = visitor;
    this.writer = writer;
    this.workspace = workspace;
    this.people = people;
  }

  @Override
  public Map<String, Ready> all() {
    cookie = visitor.cookie();
    var deeds = new TreeMap<String, Ready>();
    identity(deeds);
    outcomes(deeds);
    agreements(deeds);
    outputs(deeds);
    reviews(deeds);
    followUps(deeds);
    drafts(deeds);
    guide(deeds);
    imports(deeds);
    return deeds;
  }

  private void identity(Map<String, Ready> deeds) {
    deeds.put(
        "POST /sign-out",
        () -> {
          var other = visitor.cookie("leaver@example.org", Role.VIEWER);
          return () -> visitor.post("/sign-out", "", "Cookie", other);
        });
    deeds.put("POST /teams", () -> () -> post("/teams", "name=" + UUID.randomUUID()));
    deeds.put(
        "POST /teams/{team}/members",
        () -> {
          var team = team();
          return () -> post(team + "/members", "person=" + person());
        });
    deeds.put(
        "POST /teams/{team}/members/{person}/leave",
        () -> {
          var team = team();
          var person = person();
          post(team + "/members", "person=" + person);
          return () -> post(team + "/members/" + person + "/leave", "");
        });
    deeds.put(
        "POST /accounts/{slug}/teams",
        () -> {
          var account = workspace.account("Hospitals", false);
          var team = team().substring("/teams/".length());
          return () -> post("/accounts/" + account.slug() + "/teams", "team=" + team);
        });
  }

  private void followUps(Map<String, Ready> deeds) {
    deeds.put(
        "POST /accounts/{slug}/follow-ups",
        () -> {
          var home = "/accounts/" + workspace.account("Hospitals", false).slug();
          return () -> post(home + "/follow-ups", "reason=R&due=2099-01-01");
        });
    deeds.put(
        "POST /follow-ups/{id}/steps",
        () -> {
          var home = "/accounts/" + workspace.account("Hospitals", false).slug();
          var followUp = location(post(home + "/follow-ups", "reason=R&due=2099-01-01"));
          return () -> post(followUp + "/steps", "kind=NOTE&words=W&seen=0");
        });
  }

  private UUID person() {
    return people.add(UUID.randomUUID() + "@example.org", "Grace", Role.VIEWER).id().value();
  }

  private String team() {
    return location(post("/teams", "name=" + UUID.randomUUID()));
  }

  private void outcomes(Map<String, Ready> deeds) {
    deeds.put("POST /objectives", () -> () -> post("/objectives", "title=T&change=C&owner=O"));
    deeds.put(
        "POST /objectives/{objective}/key-results",
        () -> {
          var objective = workspace.objective(false).id().value();
          var measure = workspace.survey().survey().slug() + "%2Fnps%28recommend%29";
          return () ->
              post(
                  "/objectives/" + objective + "/key-results",
                  "title=T&segment=&baseline=5&target=40&startsOn=2026-01-01&deadline=2026-12-31"
                      + "&measure="
                      + measure);
        });
    deeds.put(
        "POST /objectives/{objective}/outputs",
        () -> {
          var home = "/objectives/" + workspace.objective(false).id().value();
          return () -> post(home + "/outputs", "title=T&plannedFor=2026-12-31");
        });
    deeds.put(
        "POST /outputs/{output}/completion",
        () -> {
          var home = "/objectives/" + workspace.objective(false).id().value();
          post(home + "/outputs", "title=T&plannedFor=2026-12-31");
          var form = page(home).expectFirst("form[action$=/completion]").attr("action");
          return () -> post(form, "");
        });
  }

  private void agreements(Map<String, Ready> deeds) {
    deeds.put(
        "POST /cycles",
        () ->
            () ->
                post("/cycles", "name=" + UUID.randomUUID() + "&first=2027-01-01&last=2027-03-31"));
    deeds.put(
        "POST /objectives/{objective}/framing",
        () -> {
          var home = "/objectives/" + workspace.objective(false).id().value();
          return () -> post(home + "/framing", "title=T&change=C&owner=O&why=W&revision=1");
        });
    deeds.put(
        "POST /objectives/{objective}/publication",
        () -> {
          var draft = workspace.readyDraft();
          return () -> post("/objectives/" + draft.id().value() + "/publication", "");
        });
    deeds.put(
        "POST /key-results/{keyResult}/terms",
        () -> {
          var home = "/key-results/" + keyResult();
          return () ->
              post(
                  home + "/terms",
                  "title=T&goal=KEEP_ABOVE&target=10&startsOn=2026-01-01&deadline=2027-12-31"
                      + "&why=W&revision=1");
        });
    deeds.put(
        "POST /key-results/{keyResult}/drop",
        () -> {
          var home = "/key-results/" + keyResult();
          return () -> post(home + "/drop", "why=W");
        });
    deeds.put(
        "POST /objectives/{objective}/contributions",
        () -> {
          var home = "/objectives/" + workspace.objective(false).id().value();
          var other = workspace.objective(false).id().value();
          return () -> post(home + "/contributions", "words=W&to=" + other);
        });
    deeds.put(
        "POST /contributions/{id}/end",
        () -> {
          var home = "/objectives/" + workspace.objective(false).id().value();
          var other = workspace.objective(false).id().value();
          post(home + "/contributions", "words=W&to=" + other);
          var form = page(home).expectFirst("form[action$=/end]").attr("action");
          return () -> post(form, "");
        });
  }

  private void outputs(Map<String, Ready> deeds) {
    deeds.put(
        "POST /outputs/{output}/plan",
        () -> {
          var home = output();
          return () -> post(home + "/plan", "title=T&plannedFor=2026-12-31&revision=1");
        });
    deeds.put(
        "POST /outputs/{output}/steps/{step}",
        () -> {
          var home = output();
          return () -> post(home + "/steps/retire", "words=W&seen=1");
        });
    deeds.put(
        "POST /outputs/{output}/hypotheses",
        () -> {
          var home = output();
          var form = hypothesis();
          return () -> post(home + "/hypotheses", form);
        });
    deeds.put(
        "POST /hypotheses/{id}/end",
        () -> {
          var home = output();
          post(home + "/hypotheses", hypothesis());
          var form = page(home).expectFirst("form[action$=/end]").attr("action");
          return () -> post(form, "");
        });
  }

  private void reviews(Map<String, Ready> deeds) {
    deeds.put(
        "POST /reviews/{review}/outputs/{output}",
        () -> {
          var place = undecided();
          return () -> post(place, decision());
        });
    deeds.put(
        "POST /reviews/{review}/closure",
        () -> {
          var place = undecided();
          post(place, decision());
          var home = place.replaceFirst("/outputs/.*", "");
          return () -> post(home + "/closure", "words=W&seen=1");
        });
  }

  /** An output of a review about which nobody has decided. */
  private String undecided() {
    var review = workspace.review();
    return "/reviews/%s/outputs/%s"
        .formatted(review.id().value(), review.outputs().getFirst().value());
  }

  private static String decision() {
    return "choice=KEEP&expectation=NOT_KNOWN&reason=R&seen=0";
  }

  private String output() {
    return "/outputs/" + workspace.output(workspace.objective(false)).id().value();
  }

  private String hypothesis() {
    return "change=5&until=2026-12-31&keyResult=" + keyResult();
  }

  private UUID keyResult() {
    return workspace.keyResult(workspace.objective(false), workspace.survey(), "").id().value();
  }

  private void drafts(Map<String, Ready> deeds) {
    deeds.put("POST /drafts", () -> () -> post("/drafts", "title=Anything&language=en&from="));
    deeds.put(
        "POST /drafts/{draft}/text",
        () -> {
          var home = draft();
          return () -> writer.post(home + "/text", "base", "2", "text", "slug: other");
        });
    deeds.put(
        "POST /drafts/{draft}/allowances",
        () -> {
          var text = SurveyTexts.english("d-" + UUID.randomUUID());
          var home = writer.draft(text.replace("Was it easy?", "Was it easy and quick?"));
          return () ->
              writer.post(
                  home + "/allowances",
                  "base",
                  "2",
                  "rule",
                  "double-barrelled",
                  "question",
                  "effort",
                  "reason",
                  "One word");
        });
    deeds.put(
        "POST /drafts/{draft}/publish",
        () -> {
          var home = draft();
          return () -> writer.post(home + "/publish", "base", "2", "why", "First round");
        });
    deeds.put(
        "POST /drafts/{draft}/history/{number}/restore",
        () -> {
          var home = draft();
          return () -> writer.post(home + "/history/1/restore", "base", "2");
        });
    deeds.put(
        "POST /drafts/{draft}/rest",
        () -> {
          var home = draft();
          return () -> writer.post(home + "/rest", "base", "2");
        });
  }

  private String draft() {
    return writer.draft(YAML.replace("SLUG", "s-" + UUID.randomUUID()));
  }

  private void guide(Map<String, Ready> deeds) {
    press(deeds, "questions/{number}/move", "/questions/3/move", "way", "up");
    press(deeds, "questions/{number}/remove", "/questions/2/remove");
    press(deeds, "questions/{number}/own-page", "/questions/3/own-page");
    press(deeds, "pages/{number}/move", "/pages/2/move", "way", "up");
    press(deeds, "pages/{number}/join", "/pages/2/join");
    fill(
        deeds,
        "questions/new",
        "/questions/new?type=comment",
        "form.sheet",
        "save",
        "text_en",
        "How?");
    fill(deeds, "questions/{number}", "/questions/2", "form.sheet", "save", "text_en", "How?");
    fill(deeds, "settings", "/settings", "form.sheet", "save", "title_en", "Our call");
    fill(deeds, "measures", "/measures", "form:has(#score)", "add", "score", "mean(recommend)");
    fill(
        deeds,
        "questions/{number}/condition",
        "/questions/2/condition",
        "details form",
        "text",
        "text",
        "recommend <= 6");
    fill(
        deeds,
        "pages/{number}/condition",
        "/pages/2/condition",
        "details form",
        "text",
        "text",
        "recommend <= 6");
  }

  private void press(Map<String, Ready> deeds, String route, String path, String... field) {
    deeds.put(
        "POST /drafts/{draft}/" + route,
        () -> {
          var home = draft();
          return () ->
              field.length == 0
                  ? writer.post(home + path, "base", "2")
                  : writer.post(home + path, "base", "2", field[0], field[1]);
        });
  }

  private void fill(
      Map<String, Ready> deeds,
      String route,
      String path,
      String form,
      String button,
      String field,
      String value) {
    deeds.put(
        "POST /drafts/{draft}/" + route,
        () -> {
          var shown = page(draft() + path).select(form).forms().getFirst();
          var fields =
              shown.formData().stream()
                  .filter(one -> !one.key().equals(field))
                  .map(one -> one.key() + "=" + encoded(one.value()))
                  .collect(Collectors.joining("&"));
          var all = fields + "&then=" + button + "&" + field + "=" + encoded(value);
          return () -> post(shown.attr("action"), all);
        });
  }

  private void imports(Map<String, Ready> deeds) {
    deeds.put(
        "POST /import",
        () -> {
          var slug = workspace.survey().survey().slug();
          return () -> send(slug);
        });
    deeds.put(
        "POST /import/{id}",
        () -> {
          var confirmation = location(send(workspace.survey().survey().slug()));
          var fields =
              page(confirmation).select("main form").forms().getFirst().formData().stream()
                  .map(one -> one.key() + "=" + encoded(one.value()))
                  .collect(Collectors.joining("&"));
          return () -> post(confirmation, fields);
        });
  }

  private HttpResponse<String> send(String survey) {
    var body =
        """
        --parts\r
        Content-Disposition: form-data; name="survey"\r
        \r
        %s\r
        --parts\r
        Content-Disposition: form-data; name="file"; filename="answers.csv"\r
        Content-Type: text/csv\r
        \r
        %s\r
        --parts--\r
        """
            .formatted(survey, CSV);
    return visitor.post(
        "/import", body, "Cookie", cookie, "Content-Type", "multipart/form-data; boundary=parts");
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", cookie);
  }

  private Document page(String path) {
    return Jsoup.parse(visitor.get(path, "Cookie", cookie).body());
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
