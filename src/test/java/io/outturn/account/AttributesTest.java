package io.outturn.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
@MicronautTest(transactional = false)
class AttributesTest {
  @Inject Accounts accounts;
  @Inject AccountAttributes attributes;

  @Test
  void areKnownOfAnAccountUntilTheyAreSaidAnew() {
    var account = accounts.open("acme-" + UUID.randomUUID(), "Acme", "", false).id();
    assertThat(attributes.of(account)).isEqualTo(Attributes.NONE);
    attributes.note(account, new Attributes(Map.of("account.seats", "5", "account.pilot", "yes")));
    attributes.note(account, new Attributes(Map.of("account.seats", "6")));
    assertThat(attributes.of(account).byName())
        .isEqualTo(Map.of("account.seats", "6", "account.pilot", "yes"));
    assertThat(attributes.of(AccountId.NONE)).isEqualTo(Attributes.NONE);
  }

  @Test
  void ofAPersonWinOverThoseOfTheirAccount() {
    var person = new Attributes(Map.of("contact.language", "de"));
    var account = new Attributes(Map.of("contact.language", "en", "account.pilot", "no"));
    assertThat(person.over(account).byName())
        .isEqualTo(Map.of("contact.language", "de", "account.pilot", "no"));
  }

  @ParameterizedTest
  @CsvSource({
    "role,buyer,is not the name of an attribute",
    "contact.Role,buyer,is not the name of an attribute",
    "contact.,buyer,is not the name of an attribute",
    "account.name,Acme,known from the account itself",
    "account.segment,Large,known from the account itself",
    "contact.role,' ',needs 1 to 500 characters"
  })
  void areRefusedWithWordsThatHelp(String name, String value, String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attributes(Map.of(name, value)))
        .withMessageContaining(words);
  }
}
