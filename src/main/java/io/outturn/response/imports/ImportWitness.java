package io.outturn.response.imports;

/** Is told of every import that begins and ends. */
interface ImportWitness {
  void begun(ImportTask task);

  /** How it ended, well or not. */
  void ended(ImportTask task, Standing standing);
}
