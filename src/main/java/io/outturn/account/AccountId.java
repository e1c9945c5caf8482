package io.outturn.account;

import java.util.UUID;

/** Names one account. */
public record AccountId(UUID value) {
  /** Stands for answers that came through a public link, from nobody's account. */
  public static final AccountId NONE = new AccountId(new UUID(0, 0));
}
