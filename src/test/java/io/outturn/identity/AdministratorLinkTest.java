package io.outturn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@Tag("database")
@MicronautTest(transactional = false)
class AdministratorLinkTest {
  @Inject AdministratorLink link;
  @Inject SignInLinkCommand command;
  @Inject Visitor visitor;

  @Test
  void isSilentOnceSomebodyHasSignedIn() {
    visitor.cookie();
    assertThat(link.lines()).isEmpty();
  }

  @Test
  void printsALinkThatSignsInWithTheCommand() {
    var out = new StringWriter();
    int code = new CommandLine(command).setOut(new PrintWriter(out)).execute();
    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("once, within 30 minutes: " + visitor.origin() + "/sign-in/");
    var path = out.toString().strip().replaceFirst(".*" + visitor.origin(), "");
    assertThat(visitor.post(path, "").statusCode()).isEqualTo(303);
  }
}
