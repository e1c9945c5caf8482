package io.outturn.outcome.publishing;

/** The rules that an objective is held against before it is published. The names are told. */
public enum Rule {
  CHANGE_STATEMENT(
      Weight.REFUSES,
      "An objective says who will notice what is different.",
      "Write it in at least four words, and not in those of the title."),
  EVIDENCE(
      Weight.REFUSES,
      "An objective says how one would know.",
      "Write what people would do or say that they do not do or say today."),
  OWNER(Weight.REFUSES, "Somebody answers for an objective.", "Write who."),
  CYCLE(
      Weight.REFUSES,
      "An objective is set for a stretch of time.",
      "Take it out of the backlog: choose a cycle that is not over."),
  OUTCOME(
      Weight.REFUSES,
      "An objective has at least one key result that customers answer.",
      "Set a key result that is a score of a survey. Outputs alone say nothing about an outcome."),
  SOURCE(
      Weight.REFUSES,
      "A key result rests on a survey that is asked.",
      "Publish a survey that offers the measure, or drop the key result and set another."),
  DEADLINE(
      Weight.REFUSES,
      "A key result ends in the future, and within the cycle of its objective.",
      "Choose another last day, or another cycle."),
  PLANNED_ANSWERS(
      Weight.REFUSES,
      "A key result says how many answers are planned for.",
      "Write a number; its page says how many it takes."),
  NUMBER_IN_OBJECTIVE(
      Weight.ADVISES,
      "An objective is in words; its numbers are those of the key results.",
      "Take the number out of the title."),
  TOO_FEW_PLANNED(
      Weight.ADVISES,
      "Fewer answers than it takes show nothing, whatever comes true.",
      "Plan for more answers, for a longer time, or for a change that is easier to see."),
  TOO_FEW_EXPECTED(
      Weight.ADVISES,
      "At today's rate fewer answers will come than are planned for.",
      "Ask more customers, or ask them at more places."),
  OUTPUT_IN_DISGUISE(
      Weight.ADVISES,
      "A key result says what customers do or feel, not what the team finishes.",
      "Change its words, or plan it as an output."),
  TOO_MANY_KEY_RESULTS(
      Weight.ADVISES,
      "Nobody looks after more than five key results.",
      "Keep those that matter most.");

  /** What a rule does to a draft that breaks it. */
  public enum Weight {
    /** It cannot be published. */
    REFUSES,
    /** It can, and somebody should have read this. */
    ADVISES
  }

  private final Weight weight;
  private final String words;
  private final String fix;

  Rule(Weight weight, String words, String fix) {
    this.weight = weight;
    this.words = words;
    this.fix = fix;
  }

  public Weight weight() {
    return weight;
  }

  /** The rule in one sentence. */
  public String words() {
    return words;
  }

  /** What to do about it. */
  public String fix() {
    return fix;
  }
}
