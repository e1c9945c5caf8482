/** Letters to people: out by SMTP, or into the log where no server is set. */
@NullMarked
package io.outturn.identity.mail;

import org.jspecify.annotations.NullMarked;
