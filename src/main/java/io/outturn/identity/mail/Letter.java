package io.outturn.identity.mail;

/** A plain letter to one person. */
public record Letter(String to, String subject, String text) {}
