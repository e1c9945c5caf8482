package io.outturn.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.api.Program;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyFile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of the documentation, as somebody would who copies them. */
@Tag("database")
@MicronautTest(transactional = false)
class DocumentedCallsTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```sh\n(.*?)```");
  @Inject Surveys surveys;
  @Inject Program program;
  @Inject Visitor visitor;
  @TempDir Path folder = Path.of("");

  @Test
  void runsEveryExample() throws Exception {
    var file = SurveyFile.read(Path.of("surveys/friends-and-family.yaml"));
    surveys.publish(file.survey(), file.definition());
    var examples = EXAMPLE.matcher(Files.readString(Path.of("docs/api.md"))).results().toList();
    assertThat(examples).hasSizeGreaterThan(4);
    var token = program.token(Role.ADMINISTRATOR);
    for (var example : examples) {
      run(example.group(1), token);
    }
  }

  private void run(String example, String token) throws Exception {
    var builder = new ProcessBuilder(List.of("bash", "-euo", "pipefail", "-c", example));
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("OUTTURN", visitor.origin());
    builder.environment().put("TOKEN", token);
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(example + "\n" + said).isZero();
  }
}
