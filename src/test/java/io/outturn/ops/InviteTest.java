package io.outturn.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.Accounts;
import io.outturn.account.Attributes;
import io.outturn.delivery.Invitations;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@Tag("database")
@MicronautTest(transactional = false)
class InviteTest {
  private final String slug = "acme-" + UUID.randomUUID();
  private final StringWriter said = new StringWriter();
  @Inject Invite invite;
  @Inject Accounts accounts;
  @Inject Invitations invitations;

  @BeforeEach
  void openTheAccount() {
    accounts.open(slug, "Acme", "", false);
  }

  @Test
  void printsAsManyLinksAsAreAskedForEachToOneInvitation() {
    assertThat(run("service-experience", "--account", slug, "--count", "3")).isZero();
    var links = said.toString().lines().toList();
    assertThat(links).hasSize(3).doesNotHaveDuplicates();
    assertThat(links)
        .allSatisfy(link ->
            assertThat(invitations.byToken(link.replaceFirst(".*/i/", "")))
                .hasValueSatisfying(
                    invitation -> assertThat(invitation.slug()).isEqualTo("service-experience")));
  }

  @Test
  void notesWhatIsKnownOfThePerson() {
    assertThat(run("service-experience", "--account", slug, "--attribute", "contact.role=buyer"))
        .isZero();
    assertThat(invitations.byToken(said.toString().strip().replaceFirst(".*/i/", "")))
        .hasValueSatisfying(invitation ->
            assertThat(invitation.attributes())
                .isEqualTo(new Attributes(Map.of("contact.role", "buyer"))));
  }

  @Test
  void saysWhatIsNotThereAndWhatMayBeMeant() {
    assertThat(run("service-experienc", "--account", slug)).isEqualTo(2);
    assertThat(run("service-experience", "--account", slug + "x")).isEqualTo(2);
    assertThat(said.toString())
        .contains("There is no survey service-experienc. Did you mean service-experience?")
        .contains("There is no account %sx. Did you mean %s?".formatted(slug, slug));
  }

  @Test
  void saysWhatIsWrongWithAnAttribute() {
    assertThat(run("service-experience", "--account", slug, "--attribute", "role=buyer"))
        .isEqualTo(2);
    assertThat(said.toString()).contains("\"role\" is not the name of an attribute");
  }

  @Test
  void makesNoLinksForACountOutOfRange() {
    for (var count : List.of("0", "-1", "10001")) {
      assertThat(run("service-experience", "--account", slug, "--count", count)).isEqualTo(2);
    }
    assertThat(said.toString()).doesNotContain("/i/").contains("From 1 to 10000 links");
  }

  private int run(String... arguments) {
    var out = new PrintWriter(said, true);
    return new CommandLine(invite).setOut(out).setErr(out).execute(arguments);
  }
}
