package io.outturn.account;

/** What is known of accounts beside name and segment. */
public interface AccountAttributes {
  /** What is known of an account; nothing of one that nothing was said about. */
  Attributes of(AccountId account);

  /** Makes attributes known, in place of earlier ones of the same names; others stay. */
  void note(AccountId account, Attributes attributes);
}
