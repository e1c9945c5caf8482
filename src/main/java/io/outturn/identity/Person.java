package io.outturn.identity;

/** Somebody who may sign in. */
public record Person(PersonId id, String email, String name, Role role) {}
