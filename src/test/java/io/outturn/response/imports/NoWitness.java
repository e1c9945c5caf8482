package io.outturn.response.imports;

/** Where nobody wants to know. */
final class NoWitness implements ImportWitness {
  @Override
  public void begun(ImportTask task) {
    // Nobody is told.
  }

  @Override
  public void ended(ImportTask task, Standing standing) {
    // Nobody is told.
  }
}
