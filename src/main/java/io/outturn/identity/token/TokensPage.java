package io.outturn.identity.token;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Right;
import io.outturn.api.Wrong;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Somebody's tokens and the form for another one.
 *
 * @param secret the text of a token that was just made; empty otherwise
 * @param installation whether the form offers a token for the installation
 * @param wrong what is wrong with what was typed, by field; empty when nothing is
 */
@Introspected
record TokensPage(
    List<Line> tokens,
    String secret,
    String name,
    String days,
    List<Choice> rights,
    boolean installation,
    boolean forInstallation,
    Map<String, String> wrong) {
  /**
   * A token in the list.
   *
   * @param state whether it is good, and if not why
   * @param end where its form posts to; empty when it is over
   */
  record Line(
      String name,
      String whose,
      String may,
      String used,
      String expires,
      String state,
      String end) {}

  /** A right that can be ticked. */
  record Choice(String value, String words, boolean ticked) {}

  static TokensPage of(
      List<Token> tokens,
      Instant now,
      Authentication person,
      TokenForm form,
      List<Wrong> wrongs,
      String secret) {
    return new TokensPage(
        tokens.stream().map(token -> line(token, now)).toList(),
        secret,
        Objects.requireNonNullElse(form.name(), ""),
        Objects.requireNonNullElse(form.days(), ""),
        TokenDesk.rights(person).stream().map(right -> choice(right, form)).toList(),
        TokenDesk.runs(person),
        form.wish().speaksForInstallation(),
        wrongs.stream()
            .collect(Collectors.toMap(TokensPage::field, Wrong::detail, (first, _) -> first)));
  }

  private static String field(Wrong wrong) {
    return wrong.pointer().replaceFirst("^/([^/]*).*", "$1");
  }

  private static Choice choice(Right right, TokenForm form) {
    return new Choice(right.name(), right.words(), form.ticked().contains(right.name()));
  }

  private static Line line(Token token, Instant now) {
    return new Line(
        token.name(),
        token.owner().isEmpty() ? "the installation" : "you",
        token.rights().stream().sorted().map(Right::words).collect(Collectors.joining("; ")),
        token.lastUsed().map(TokensPage::minute).orElse("never"),
        minute(token.expiresAt()),
        state(token, now),
        token.isGood(now) ? "/tokens/" + token.id().value() + "/end" : "");
  }

  private static String state(Token token, Instant now) {
    return token
        .end()
        .map(end -> "ended by " + end.by() + ", " + minute(end.at()))
        .orElse(token.isGood(now) ? "good" : "expired");
  }

  private static String minute(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES).toString().replace("T", " ").replace(":00Z", " UTC");
  }
}
