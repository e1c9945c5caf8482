/**
 * What was done to this installation, by whom, when and from where: entries that are only ever
 * added, each sealed with a hash over itself and the one before. In flow entries from every
 * feature, inside the transaction of the change that they tell of; out flow pages, histories and
 * the proof that nothing was altered.
 */
@NullMarked
package io.outturn.audit;

import org.jspecify.annotations.NullMarked;
