package io.outturn.ops;

import io.outturn.text.Subcommand;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands without the beans they work with, good for nothing but to read arguments. */
final class HollowCommands implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    return Subcommand.class.isAssignableFrom(type)
        ? type.cast(hollow(type.getDeclaredConstructors()[0]))
        : CommandLine.defaultFactory().create(type);
  }

  private static Object hollow(Constructor<?> constructor) throws ReflectiveOperationException {
    constructor.setAccessible(true);
    return constructor.newInstance(
        Arrays.stream(constructor.getParameterTypes()).map(HollowCommands::nothing).toArray());
  }

  /** Null, or the zero of a primitive type: what a new array of the type holds. */
  @SuppressWarnings("NullAway") // the very point
  private static Object nothing(Class<?> type) {
    return Array.get(Array.newInstance(type, 1), 0);
  }
}
