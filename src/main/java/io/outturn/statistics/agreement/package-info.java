/**
 * How far answers to several questions measure one thing, and how far people who rate the same
 * things agree.
 */
@NullMarked
package io.outturn.statistics.agreement;

import org.jspecify.annotations.NullMarked;
