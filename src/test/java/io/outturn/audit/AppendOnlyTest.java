package io.outturn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries are only ever added: no code does anything else, and the database refuses it. */
@Tag("database")
@MicronautTest(startApplication = false, transactional = false)
class AppendOnlyTest {
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)(UPDATE|DELETE\\s+FROM|REPLACE\\s+INTO|TRUNCATE(\\s+TABLE)?|DROP\\s+TABLE)"
              + "\\s+audit_entry\\b");

  @Inject Scratch scratch;

  @Test
  void noCodeChangesOrDeletesAnEntry() throws IOException {
    var wrong = new ArrayList<Path>();
    try (var files = Files.walk(Path.of("src/main"))) {
      for (var file : files.filter(it -> it.toString().matches(".*\\.(java|sql)")).toList()) {
        if (CHANGED.matcher(Files.readString(file)).find()) {
          wrong.add(file);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(CHANGED.matcher("update audit_entry SET").find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPDATE audit_entry SET actor = 'x'", "DELETE FROM audit_entry"})
  void theDatabaseRefusesIt(String statement) {
    scratch.write(1);
    assertThatThrownBy(() -> scratch.sql(statement)).hasMessageContaining("only ever added");
  }
}
