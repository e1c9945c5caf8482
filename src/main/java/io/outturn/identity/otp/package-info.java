/** One-time codes of authenticator apps (RFC 6238): the shared key, its picture, and its codes. */
@NullMarked
package io.outturn.identity.otp;

import org.jspecify.annotations.NullMarked;
