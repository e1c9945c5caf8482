package io.outturn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@Tag("database")
@MicronautTest(transactional = false)
class AuditCommandsTest {
  @Inject Chain chain;
  @Inject Scratch scratch;
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void write() {
    scratch.clear();
    scratch.write(3);
  }

  @Test
  void saysThatTheLogIsSound() {
    assertThat(verify()).isZero();
    assertThat(said.toString())
        .startsWith("3 entries, each as it was written. Head 3:" + chain.head().hash());
  }

  @Test
  void namesTheFirstEntryThatWasChanged() {
    scratch.sql("UPDATE audit_entry SET subject = 'x' WHERE number = 2");
    assertThat(verify()).isEqualTo(1);
    assertThat(said.toString()).startsWith("Entry 2 ");
  }

  @Test
  void demandsTheHeadThatWasKeptElsewhere() {
    assertThat(run(new AuditHead(chain))).isZero();
    var kept = said.toString().strip();
    assertThat(kept).isEqualTo(chain.head().toString());
    assertThat(verify("--head", kept)).isZero();
    scratch.clear();
    scratch.write(4);
    assertThat(verify("--head", kept)).isEqualTo(1);
  }

  @Test
  void refusesAHeadThatIsNone() {
    assertThat(verify("--head", "three")).isEqualTo(2);
  }

  private int verify(String... arguments) {
    return run(new VerifyAudit(chain), arguments);
  }

  private int run(Object command, String... arguments) {
    var line = new CommandLine(command).setErr(new PrintWriter(new StringWriter()));
    return line.setOut(new PrintWriter(said)).execute(arguments);
  }
}
