package io.outturn.account;

/**
 * A customer whose experience is measured.
 *
 * @param id its key
 * @param slug its name in addresses and imported files
 * @param name what people call it
 * @param segment the group of accounts it belongs to; empty when it belongs to none
 * @param demonstration whether it is invented and belongs to the demonstration workspace
 */
public record Account(
    AccountId id, String slug, String name, String segment, boolean demonstration) {}
