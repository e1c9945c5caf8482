package io.outturn.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.Attributes;
import io.outturn.survey.logic.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownAttributesTest {
  private static final Account ACME =
      new Account(new AccountId(UUID.randomUUID()), "acme", "Acme", "Large", false);

  @Test
  void becomeWhatTheSurveyDeclares() {
    var written =
        Map.of(
            "contact.role", "buyer",
            "contact.pilot", "Yes",
            "contact.language", " de ",
            "account.seats", "12.50",
            "account.since", "2024-02-29");
    assertThat(known(Optional.empty(), written))
        .isEqualTo(
            Map.of(
                "contact.role", new Value.Choice("buyer"),
                "contact.pilot", new Value.Truth(true),
                "contact.language", new Value.Text("de"),
                "account.seats", new Value.Amount(new BigDecimal("12.50")),
                "account.since", new Value.Day(LocalDate.of(2024, 2, 29))));
  }

  @ParameterizedTest
  @CsvSource({
    "contact.role,seller",
    "contact.pilot,perhaps",
    "account.seats,many",
    "account.seats,1e99",
    "account.since,29.02.2024",
    "contact.shoe-size,42"
  })
  void areMissingWhereTheyDoNotFit(String name, String value) {
    assertThat(known(Optional.empty(), Map.of(name, value))).isEmpty();
  }

  @Test
  void tellTheNameAndTheSegmentOfTheAccount() {
    assertThat(known(Optional.of(ACME), Map.of()))
        .isEqualTo(
            Map.of(
                "account.name", new Value.Text("Acme"),
                "account.segment", new Value.Text("Large")));
    var alone = new Account(ACME.id(), "acme", "Acme", "", false);
    assertThat(known(Optional.of(alone), Map.of())).containsOnlyKeys("account.name");
  }

  private static Map<String, Value> known(Optional<Account> account, Map<String, String> written) {
    return KnownAttributes.of(TestSurvey.everything().survey(), account, new Attributes(written));
  }
}
