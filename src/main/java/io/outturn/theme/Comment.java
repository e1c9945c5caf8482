package io.outturn.theme;

import io.outturn.account.AccountId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody wrote in answer to a question.
 *
 * @param response the key of the response; it tells when it began, so it is shown to nobody
 * @param account whose it is; {@link AccountId#NONE} behind a public link
 * @param segment the account's segment; empty for none
 * @param day on which it began
 * @param words what they wrote
 */
public record Comment(
    UUID response, AccountId account, String segment, LocalDate day, String words) {}
