/**
 * What a file's columns mean: a mapping file, a guess or a confirmed form comes in, the answers of
 * a row come out. Nothing is stored here.
 */
@NullMarked
package io.outturn.response.mapping;

import org.jspecify.annotations.NullMarked;
