package io.outturn.delivery;

import io.outturn.account.AccountId;
import java.util.UUID;

/**
 * Somebody was asked: a personal link to one survey, for one response.
 *
 * @param id its key
 * @param slug the survey
 * @param account whose experience is asked for
 */
public record Invitation(UUID id, String slug, AccountId account) {}
