package io.outturn.outcome.wording;

/** What a word says about who acts. */
enum Kind {
  /** A verb of the team's own work. */
  DELIVER,
  /** The same as a noun, in languages that begin a goal with one. */
  DELIVER_NOUN,
  /** A verb or noun by which a value changes. */
  MOVE,
  /** The same as a noun. */
  MOVE_NOUN,
  /** One of these by which a value falls: nobody makes less of their own work a goal. */
  FALL,
  /** One that says little without a measure. */
  WEAK,
  /** A verb for getting what others give. */
  GAIN,
  /** People that something is made for. */
  CUSTOMER,
  /** What they do. */
  CUSTOMER_VERB,
  /** What they do, as a noun that can be counted. */
  DEED,
  /** What can be measured. */
  MEASURE,
  /** What a team makes or does. */
  OWN,
  /** What only the team itself suffers from. */
  BURDEN,
  /** How people feel. */
  FEELING,
  /** What is true of a finished thing. */
  FINISHED
}
