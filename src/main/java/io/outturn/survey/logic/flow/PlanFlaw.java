package io.outturn.survey.logic.flow;

import io.outturn.survey.logic.Flaw;

/**
 * Something in a plan that must change before anybody can be asked.
 *
 * @param where the part of the plan
 * @param flaw what is wrong; its column counts inside that part
 */
public record PlanFlaw(Where where, Flaw flaw) {
  static PlanFlaw at(Where where, String words) {
    return new PlanFlaw(where, new Flaw(1, words));
  }
}
