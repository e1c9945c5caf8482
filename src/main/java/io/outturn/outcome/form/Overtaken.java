package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * That somebody else changed something while a form was open: what was typed is kept beside what
 * stands there now, and nothing is overwritten unseen.
 *
 * @param who changed it last, and when
 * @param now what stands there now, where it differs from what was typed
 */
@Introspected
public record Overtaken(String who, List<Now> now) {
  public Overtaken {
    now = List.copyOf(now);
  }

  /**
   * What stands in one field now.
   *
   * @param field its name
   * @param text what stands there
   */
  @Introspected
  public record Now(String field, String text) {}
}
