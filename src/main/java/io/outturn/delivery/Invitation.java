package io.outturn.delivery;

import io.outturn.account.AccountId;
import io.outturn.account.Attributes;
import java.util.UUID;

/**
 * Somebody was asked: a personal link to one survey, for one response.
 *
 * @param id its key
 * @param slug the survey
 * @param account whose experience is asked for
 * @param attributes what is known of the person who was asked
 */
public record Invitation(UUID id, String slug, AccountId account, Attributes attributes) {}
