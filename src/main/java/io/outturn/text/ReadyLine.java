package io.outturn.text;

import java.util.List;

/**
 * What an operator shall read when the server is ready: an address, a link. The lines of every bean
 * of this type are printed once after start, beans in their order ({@code @Order}).
 */
@FunctionalInterface
public interface ReadyLine {
  /** The lines; none when there is nothing to say at this start. */
  List<String> lines();
}
