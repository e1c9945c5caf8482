package io.outturn.e2e.accessibility;

/**
 * A page that does not say its language, or a part in another one that does not say so: it is then
 * read aloud in the wrong pronunciation. Another language is told by its small words (English,
 * German, Spanish, French), by its letters, or by being the own name of a language on a link. WCAG
 * 2.2, 3.1.1 Language of Page and 3.1.2 Language of Parts.
 */
final class Language extends Scripted {
  Language() {
    super(Defect.LANGUAGE, Circumstance.AS_IT_IS);
  }
}
