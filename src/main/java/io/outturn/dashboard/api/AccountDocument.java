package io.outturn.dashboard.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.account.Account;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer whose experience is measured.
 *
 * @param id its key
 * @param slug its name in addresses and imported files
 * @param name what people call it
 * @param segment the group of accounts it belongs to; absent when it belongs to none
 * @param demonstration whether it is invented
 */
@Serdeable
@Schema(name = "Account")
record AccountDocument(
    UUID id, String slug, String name, @Nullable String segment, boolean demonstration) {
  static AccountDocument of(Account account) {
    return new AccountDocument(
        account.id().value(),
        account.slug(),
        account.name(),
        account.segment().isEmpty() ? null : account.segment(),
        account.demonstration());
  }
}
