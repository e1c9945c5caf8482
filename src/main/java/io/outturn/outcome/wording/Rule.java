package io.outturn.outcome.wording;

/**
 * The rules, each of which can decide what a text is. They all ask who acts (Seiden, Outcomes over
 * Output, 2019: an outcome is a change in what people do).
 */
public enum Rule {
  PEOPLE_ACT(
      Verdict.OUTCOME,
      "It says what people do, say or feel.",
      "How many of whom is enough, and by when?"),
  PEOPLE_FEEL(
      Verdict.OUTCOME,
      "It says how people feel.",
      "How would they tell you, and how many of them?"),
  MEASURE_MOVES(
      Verdict.OUTCOME,
      "It moves a measure that others decide about.",
      "From which value to which, by when, and who says so?"),
  MEASURE_NAMED(
      Verdict.OUTCOME,
      "It names a measure that others decide about.",
      "Where was it before, and where should it be by when?"),
  OTHERS_GIVE(
      Verdict.OUTCOME,
      "It asks for something that only others can give.",
      "Who gives it, and what makes them do so?"),
  NUMBERS_MOVE(
      Verdict.OUTCOME,
      "It has a value that should change.",
      "Is this value in your hands, or do others decide about it?"),
  WE_DELIVER(
      Verdict.OUTPUT,
      "Its verb is something that the team does.",
      "Who acts, you or the customer? What do people do differently once it is there?"),
  WE_MAKE_MORE(
      Verdict.OUTPUT,
      "It counts what the team makes.",
      "Whose life is different when there are more of them, and how would they tell?"),
  THING_FINISHED(
      Verdict.OUTPUT,
      "It is true as soon as a thing is finished.",
      "What will be different for people once it is finished?"),
  THING_IMPROVED(
      Verdict.OUTPUT,
      "It works on a thing and names no measure.",
      "Better for whom, and how would they tell?"),
  TWO_IN_ONE(
      Verdict.UNSURE,
      "It names both what the team does and what should follow.",
      "Keep the effect here, and note the work as an output: which is the key result?"),
  NOT_CLEAR(
      Verdict.UNSURE,
      "The words do not tell who acts.",
      "Who acts, you or the customer, and what do they do?");

  private final Verdict verdict;
  private final String reason;
  private final String question;

  Rule(Verdict verdict, String reason, String question) {
    this.verdict = verdict;
    this.reason = reason;
    this.question = question;
  }

  /** What a text is when this rule decides. */
  public Verdict verdict() {
    return verdict;
  }

  public String reason() {
    return reason;
  }

  public String question() {
    return question;
  }
}
