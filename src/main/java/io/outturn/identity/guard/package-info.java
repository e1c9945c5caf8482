/**
 * What stands before every route: who asks (session or bearer token), whether the request may come
 * from where it comes, the security headers, and how refusals and failures look.
 */
@NullMarked
package io.outturn.identity.guard;

import org.jspecify.annotations.NullMarked;
