/**
 * The words in which every page and every call of the API says who may use it. Which role has which
 * right is said in one place, {@code identity.Role}; {@code docs/access.md} prints both.
 */
@NullMarked
package io.outturn.access;

import org.jspecify.annotations.NullMarked;
