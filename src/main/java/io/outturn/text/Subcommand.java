package io.outturn.text;

import java.util.concurrent.Callable;

/**
 * A command of {@code outturn.jar}; every bean of this type is offered on the command line. It
 * answers its exit code.
 */
public interface Subcommand extends Callable<Integer> {}
