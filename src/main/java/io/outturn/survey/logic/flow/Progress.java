package io.outturn.survey.logic.flow;

/**
 * Page x of y, where y is certain.
 *
 * @param page counted from 1
 * @param of how many pages there are on the way
 */
public record Progress(int page, int of) {
  public Progress {
    if (page < 1 || page > of) {
      throw new IllegalArgumentException("There is no page " + page + " of " + of);
    }
  }
}
