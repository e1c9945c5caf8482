package io.outturn.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Who may write which table. Responses and their counts change together, in {@code response}; a
 * rebuild of the counts is the affair of {@code tally}. Dashboards and the outcome never touch
 * either.
 */
class TableOwnersTest {
  private static final Path SOURCES = Path.of("src/main/java/io/outturn");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern CREATED = Pattern.compile("CREATE TABLE (\\w+)");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b(?:INSERT(?:\\s+IGNORE)?\\s+INTO|REPLACE\\s+INTO|UPDATE|DELETE\\s+FROM"
              + "|TRUNCATE(?:\\s+TABLE)?)\\s+(\\w+)");

  private static final Map<String, Set<String>> WRITERS =
      Map.ofEntries(
          entry("survey_version", Set.of("survey")),
          entry("question_version", Set.of("survey")),
          entry("survey_publication", Set.of("survey")),
          entry("survey_draft", Set.of("editor")),
          entry("survey_draft_revision", Set.of("editor")),
          entry("survey_draft_publication", Set.of("editor")),
          entry("survey_draft_rest", Set.of("editor")),
          entry("account", Set.of("account")),
          entry("invitation", Set.of("delivery")),
          entry("response", Set.of("response")),
          entry("answer", Set.of("response")),
          entry("answer_option", Set.of("response")),
          entry("shown_order", Set.of("response")),
          entry("response_flag", Set.of("response")),
          entry("account_attribute", Set.of("account")),
          entry("invitation_attribute", Set.of("delivery")),
          entry("tally_option_account", Set.of("response", "tally")),
          entry("tally_option_day", Set.of("response", "tally")),
          entry("tally_account", Set.of("response", "tally")),
          entry("tally_day", Set.of("response", "tally")),
          entry("start_up_check", Set.of("ops")),
          entry("objective", Set.of("outcome")),
          entry("key_result", Set.of("outcome")),
          entry("output", Set.of("outcome")),
          entry("output_completion", Set.of()), // its rows became steps
          entry("output_step", Set.of("outcome")),
          entry("hypothesis", Set.of("outcome")),
          entry("hypothesis_end", Set.of("outcome")),
          entry("account_team", Set.of("account")),
          entry("event", Set.of("event")),
          entry("event_delivery", Set.of("event", "webhook")),
          entry("event_subscription", Set.of("webhook")),
          entry("webhook_endpoint", Set.of("webhook")),
          entry("webhook_secret", Set.of("webhook")),
          entry("webhook_pause", Set.of("webhook")),
          entry("webhook_end", Set.of("webhook")),
          entry("webhook_try", Set.of("webhook")),
          entry("cycle", Set.of("outcome")),
          entry("objective_publication", Set.of("outcome")),
          entry("key_result_drop", Set.of("outcome")),
          entry("key_result_status", Set.of("outcome")),
          entry("review", Set.of("outcome")),
          entry("review_output", Set.of("outcome")),
          entry("review_decision", Set.of("outcome")),
          entry("review_closure", Set.of("outcome")),
          entry("follow_up", Set.of("followup")),
          entry("follow_up_step", Set.of("followup")),
          entry("contribution", Set.of("outcome")),
          entry("contribution_end", Set.of("outcome")),
          entry("team", Set.of("identity")),
          entry("team_member", Set.of("identity")),
          entry("erasure", Set.of("response")),
          entry("anonymised_response", Set.of("response")),
          entry("oidc_identity", Set.of("identity")),
          entry("audit_entry", Set.of("audit")),
          entry("audit_head", Set.of("audit")),
          entry("person", Set.of("identity")),
          entry("sign_in_link", Set.of("identity")),
          entry("person_session", Set.of("identity")),
          entry("person_password", Set.of("identity")),
          entry("password_link", Set.of("identity")),
          entry("second_factor", Set.of("identity")),
          entry("recovery_code", Set.of("identity")),
          entry("sign_in_step", Set.of("identity")),
          entry("person_change", Set.of("identity")),
          entry("person_deactivation", Set.of("identity")),
          entry("sign_in_throttle", Set.of("identity")),
          entry("api_token", Set.of("identity")),
          entry("api_token_end", Set.of("identity")),
          entry("api_request", Set.of("api")));

  @Test
  void everyTableHasAWriter() throws IOException {
    List<String> tables = new ArrayList<>();
    for (var file : files(MIGRATIONS, ".sql")) {
      tables.addAll(found(CREATED, Files.readString(file)));
    }
    assertThat(tables).isNotEmpty().isSubsetOf(WRITERS.keySet());
  }

  @Test
  void nobodyElseWritesIt() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (var file : files(SOURCES, ".java")) {
      var feature = SOURCES.relativize(file).getName(0).toString();
      found(WRITTEN, Files.readString(file)).stream()
          .filter(table -> !WRITERS.getOrDefault(table, Set.of(feature)).contains(feature))
          .forEach(table -> wrong.add(feature + " writes " + table + " in " + file.getFileName()));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void knowsEveryWayToWrite() {
    assertThat(
            found(
                WRITTEN,
                """
                INSERT INTO a VALUES (1); INSERT IGNORE INTO b VALUES (1); REPLACE INTO c VALUES (1);
                UPDATE d SET n = 1; DELETE FROM
                  e WHERE n = 1; TRUNCATE TABLE f; TRUNCATE g; SELECT n FROM h
                """))
        .containsExactly("a", "b", "c", "d", "e", "f", "g");
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).toList();
    }
  }
}
