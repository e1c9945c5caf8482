package io.outturn.ops.settings;

import java.util.Optional;

/**
 * Everything that can be set, by the name of its environment variable. What each does stands in
 * {@code docs/operations.md}; a test keeps both complete.
 */
public enum Setting {
  OUTTURN_PORT(new Rule.Whole(0, 65_535)),
  OUTTURN_PUBLIC_ADDRESS(new Rule.Site()),
  OUTTURN_BEHIND_PROXY(Rule.OneOf.of("true", "false")),
  OUTTURN_ADMIN_EMAIL(Rule.Shape.of("[^@\\s]+@[^@\\s]+", "an e-mail address")),
  OUTTURN_ADMIN_PASSWORD(Rule.Shape.of("(?s).{15,}", "at least 15 characters"), true),
  OUTTURN_OIDC_ISSUER(new Rule.Site()),
  OUTTURN_OIDC_CLIENT_ID(Rule.Shape.of("\\S+", "the name that the provider knows Outturn by")),
  OUTTURN_OIDC_CLIENT_SECRET(Rule.Shape.of("\\S+", "the secret that goes with the name"), true),
  OUTTURN_SMTP_HOST(Rule.Shape.of("[A-Za-z0-9.:-]+", "the name or address of a server")),
  OUTTURN_SMTP_PORT(new Rule.Whole(1, 65_535)),
  OUTTURN_SMTP_USER(Rule.Shape.of(".+", "the name of a user")),
  OUTTURN_SMTP_PASSWORD(Rule.Shape.of("(?s).+", "a password"), true),
  OUTTURN_SMTP_FROM(Rule.Shape.of("[^@\\s]+@[^@\\s]+", "an e-mail address")),
  OUTTURN_SMTP_TLS(Rule.OneOf.of("starttls", "tls", "none")),
  OUTTURN_SECOND_FACTOR(Rule.OneOf.of("offered", "required")),
  OUTTURN_EMBED_IN(
      Rule.Shape.of(
          "https://[a-z0-9.:-]+(\\s*,\\s*https://[a-z0-9.:-]+)*",
          "sites such as https://www.example.org, parted by commas")),
  OUTTURN_ADMIN_TOKEN(Rule.Shape.of("\\S{32,}", "at least 32 characters without spaces"), true),
  OUTTURN_FORM_POSTS_PER_MINUTE(new Rule.Whole(1, 1_000_000_000)),
  OUTTURN_API_CALLS_PER_MINUTE(new Rule.Whole(1, 1_000_000_000)),
  OUTTURN_API_CALLS_PER_MINUTE_AND_ADDRESS(new Rule.Whole(1, 1_000_000_000)),
  OUTTURN_SURVEYS(new Rule.Folder()),
  OUTTURN_DEMONSTRATION(Rule.OneOf.of("true", "false")),
  OUTTURN_MINIMUM_ANSWERS(new Rule.Whole(1, 1_000_000)),
  OUTTURN_STALE_DAYS(new Rule.Whole(1, 3_650)),
  OUTTURN_REVIEW_VALIDATED_PERCENT(new Rule.Whole(1, 100)),
  OUTTURN_WEBHOOK_ALLOW_PRIVATE(
      Rule.Shape.of(
          "[0-9a-fA-F.:/]+(\\s*,\\s*[0-9a-fA-F.:/]+)*",
          "networks such as 10.1.0.0/16, parted by commas")),
  OUTTURN_LOG_FORMAT(Rule.OneOf.of("text", "json")),
  OUTTURN_STOP_SECONDS(new Rule.Whole(0, 600)),
  OUTTURN_DATA(new Rule.Folder()),
  OUTTURN_CACHE(new Rule.Folder()),
  OUTTURN_DATABASE_CONNECTIONS(new Rule.Whole(2, 1_000)),
  DATASOURCES_DEFAULT_URL(
      Rule.Shape.of(
          "jdbc:mysql://\\S+/\\S+", "like jdbc:mysql://db.example/outturn?sslMode=VERIFY_IDENTITY"),
      true),
  OUTTURN_DATABASE_NETWORK(Rule.OneOf.of("trusted")),
  DATASOURCES_DEFAULT_USERNAME(Rule.Shape.of(".+", "the name of a user")),
  DATASOURCES_DEFAULT_PASSWORD(Rule.Shape.of("(?s).*", "a password"), true),
  OUTTURN_INTAKE_QUEUE(new Rule.Whole(1, 1_000_000)),
  OUTTURN_INTAKE_PATIENCE_SECONDS(new Rule.Whole(1, 600)),
  OUTTURN_IMPORT_ROWS_IN_FLIGHT(new Rule.Whole(1, 100_000)),
  OUTTURN_LARGEST_BODY(new Rule.Whole(1_024, 100L << 20));

  @SuppressWarnings("ImmutableEnumChecker") // every rule is a record of values
  private final Rule rule;

  private final boolean secret;

  Setting(Rule rule) {
    this(rule, false);
  }

  Setting(Rule rule, boolean secret) {
    this.rule = rule;
    this.secret = secret;
  }

  /** Whether its value may be shown to nobody. */
  public boolean secret() {
    return secret;
  }

  /** What is wrong with a value, if anything is; a secret is never repeated. */
  Optional<String> fault(String value) {
    return rule.accepts(value.strip())
        ? Optional.empty()
        : Optional.of("%s must be %s%s.".formatted(name(), rule.words(), shown(value)));
  }

  private String shown(String value) {
    if (value.isBlank()) {
      return ", but is empty";
    }
    return secret ? "; its value is not shown here" : ", not \"" + value.strip() + "\"";
  }
}
