package io.outturn.response;

import io.outturn.account.Account;
import io.outturn.account.AccountAttributes;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.account.Attributes;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.Type;
import io.outturn.survey.logic.Value;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an account and of the person invited, as the conditions of a survey see it. A
 * value that does not fit what the survey declares is missing: nobody can correct it while they
 * answer, and what is missing decides nothing.
 */
@Singleton
public final class KnownAttributes {
  private final Accounts accounts;
  private final AccountAttributes attributes;

  public KnownAttributes(Accounts accounts, AccountAttributes attributes) {
    this.accounts = accounts;
    this.attributes = attributes;
  }

  /**
   * What a survey can ask for. Behind a public link nothing is known, and nothing is read.
   *
   * @param invited what is known of the person; it wins over what is known of their account
   */
  public Map<String, Value> of(Survey survey, AccountId account, Attributes invited) {
    return account.equals(AccountId.NONE)
        ? of(survey, Optional.empty(), invited)
        : of(survey, accounts.find(account), invited.over(attributes.of(account)));
  }

  static Map<String, Value> of(Survey survey, Optional<Account> account, Attributes written) {
    var known = new HashMap<String, Value>();
    survey
        .attributes()
        .forEach((name, type) ->
            Optional.ofNullable(written.byName().get(name))
                .flatMap(text -> value(type, text.strip()))
                .ifPresent(value -> known.put(name, value)));
    account.flatMap(it -> text(it.name())).ifPresent(name -> known.put("account.name", name));
    account.flatMap(it -> text(it.segment())).ifPresent(it -> known.put("account.segment", it));
    return known;
  }

  private static Optional<Value> value(Type type, String text) {
    return switch (type) {
      case Type.Text _, Type.LongText _ -> text(text);
      case Type.Choice(var options) ->
          Optional.of(text).filter(options::contains).map(Value.Choice::new);
      case Type.Choices _ -> Optional.empty();
      case Type.Amount _ -> amount(text);
      case Type.Day _ -> day(text);
      case Type.Truth _ -> truth(text.toLowerCase(Locale.ROOT));
    };
  }

  private static Optional<Value> text(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new Value.Text(text.strip()));
  }

  private static Optional<Value> amount(String text) {
    try {
      return Optional.of(new Value.Amount(new BigDecimal(text)));
    } catch (IllegalArgumentException | ArithmeticException _) {
      return Optional.empty();
    }
  }

  private static Optional<Value> day(String text) {
    try {
      return Optional.of(new Value.Day(LocalDate.parse(text)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Value> truth(String text) {
    return switch (text) {
      case "yes", "true", "1" -> Optional.of(new Value.Truth(true));
      case "no", "false", "0" -> Optional.of(new Value.Truth(false));
      default -> Optional.empty();
    };
  }
}
