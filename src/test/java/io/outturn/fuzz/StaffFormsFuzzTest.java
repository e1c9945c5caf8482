package io.outturn.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import io.outturn.identity.guard.Crawled;
import io.outturn.outcome.Workspace;
import io.outturn.tally.Recount;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every form that a page of the staff shows, with hostile fields and fields that it does not have.
 */
@Tag("database")
@MicronautTest(transactional = false)
class StaffFormsFuzzTest {
  private static final int INPUTS = 3_000;
  private static final List<String> MORE =
      List.of("role", "id", "by", "active", "value", "n", "score", "createdAt", "person", "class");
  @Inject Visitor visitor;
  @Inject Workspace workspace;
  @Inject Recount recount;
  private String cookie = "";

  @Test
  void failsAtNothingAndKeepsItsCounts() {
    var version = workspace.survey();
    var account = workspace.account("Ward", false);
    workspace.answer(version, account, workspace.today().minusDays(3), 9, 12);
    workspace.keyResult(workspace.objective(false), version, "");
    cookie = visitor.cookie();
    visitor.post("/drafts", "title=Visits&language=en&from=", "Cookie", cookie);
    var forms = Crawled.forms(visitor, cookie);
    assertThat(forms).hasSizeGreaterThan(20);
    Inputs.each(INPUTS, seed -> strike(forms, new Hostile(seed), seed));
    assertThat(recount.verify().agrees()).isTrue();
  }

  private void strike(List<FormElement> forms, Hostile hostile, long seed) {
    var form = hostile.pick(forms);
    var path = form.attr("action");
    var body = body(form, hostile);
    var answer =
        Struck.by(
            "seed " + seed + ": POST " + path + " " + body,
            () -> visitor.post(path, body, "Cookie", cookie));
    cookie = Struck.cookie(visitor, cookie, answer);
  }

  private static String body(FormElement form, Hostile hostile) {
    var fields = new ArrayList<String>();
    for (var field : form.formData()) {
      if (hostile.chance(0.95)) {
        fields.add(encoded(field.key()) + "=" + encoded(value(field, hostile)));
      }
    }
    if (hostile.chance(0.3)) {
      fields.add(hostile.pick(MORE) + "=" + encoded(hostile.text()));
    }
    return String.join("&", fields);
  }

  private static String value(KeyVal field, Hostile hostile) {
    return hostile.chance(0.6) ? hostile.text() : field.value();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
