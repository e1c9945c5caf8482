package io.outturn.e2e.accessibility;

/**
 * A link called "here" or "more". Looked for in English, German, Spanish and French; a name that
 * says more is enough. WCAG 2.2, 2.4.4 Link Purpose (In Context) and 2.4.9, failure F84.
 */
final class VagueLink extends Scripted {
  VagueLink() {
    super(Defect.VAGUE_LINK, Circumstance.AS_IT_IS);
  }
}
