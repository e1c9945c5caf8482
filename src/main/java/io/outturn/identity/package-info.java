/**
 * Who may sign in. In flow one-time links and cookies; out flows the person who asks. What protects
 * the routes with it is in {@code guard}.
 */
@NullMarked
package io.outturn.identity;

import org.jspecify.annotations.NullMarked;
