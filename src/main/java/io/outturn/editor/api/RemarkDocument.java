package io.outturn.editor.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something to be said of a place in a text.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param words what is to be said
 */
@Serdeable
@Schema(name = "Remark")
record RemarkDocument(int line, int column, String words) {}
