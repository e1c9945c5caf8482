package io.outturn.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.account.Attributes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class InvitationsTest {
  @Inject Invitations invitations;
  @Inject Accounts accounts;

  @Test
  void findsAnInvitationByItsTokenOnly() {
    var account = accounts.open("acme-" + UUID.randomUUID(), "Acme", "", false);
    var token = invitations.issue("service", account.id(), Attributes.NONE);
    assertThat(invitations.byToken(token))
        .hasValueSatisfying(invitation -> {
          assertThat(invitation.slug()).isEqualTo("service");
          assertThat(invitation.account()).isEqualTo(account.id());
        });
    assertThat(invitations.byToken(token + "x")).isEmpty();
    assertThat(invitations.byToken(swapCase(token))).isEmpty();
  }

  @Test
  void keepsWhatIsKnownOfThePerson() {
    var known = new Attributes(Map.of("contact.role", "buyer", "contact.language", "de"));
    var token = invitations.issue("service", AccountId.NONE, known);
    assertThat(invitations.byToken(token).orElseThrow().attributes()).isEqualTo(known);
    var other = invitations.issue("service", AccountId.NONE, Attributes.NONE);
    assertThat(invitations.byToken(other).orElseThrow().attributes()).isEqualTo(Attributes.NONE);
  }

  @Test
  void givesOutTokensOf128Bits() {
    assertThat(invitations.issue("service", AccountId.NONE, Attributes.NONE))
        .matches("[A-Za-z0-9_-]{22}");
  }

  private static String swapCase(String token) {
    var upper = token.toUpperCase(Locale.ROOT);
    return upper.equals(token) ? token.toLowerCase(Locale.ROOT) : upper;
  }
}
