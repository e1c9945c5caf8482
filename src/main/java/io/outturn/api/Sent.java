package io.outturn.api;

/**
 * A JSON object that a program sends. It is read strictly: a name that the record does not have, a
 * missing value or one of another type is refused, and all of them are told at once.
 */
public interface Sent {}
