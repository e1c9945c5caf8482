/** What the language of conditions and computed values promises, and the words of its messages. */
@NullMarked
package io.outturn.survey.logic;

import org.jspecify.annotations.NullMarked;
