/** A feature of a project that is upside down. */
@NullMarked
package io.outturn.architecture.upsidedown.survey;

import org.jspecify.annotations.NullMarked;
