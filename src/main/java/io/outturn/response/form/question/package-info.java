/**
 * How each kind of question is asked and how its answer is read: a question and what was typed so
 * far go in, a view for its template, and an answer or what is wrong with it, come out. Nothing in
 * here knows pages, addresses or storage.
 */
@NullMarked
package io.outturn.response.form.question;

import org.jspecify.annotations.NullMarked;
