package io.outturn.ops;

import io.micronaut.context.ApplicationContext;
import io.outturn.text.Subcommand;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes commands when they are about to run. One that is given other beans starts the application
 * on its database; one whose constructor asks for nothing starts neither.
 */
final class CommandBeans implements IFactory, AutoCloseable {
  private final Running running = new Running();
  private @Nullable ApplicationContext context;

  @Override
  public <K> K create(Class<K> type) throws Exception {
    return needsBeans(type) ? context().getBean(type) : CommandLine.defaultFactory().create(type);
  }

  private static boolean needsBeans(Class<?> type) {
    return Subcommand.class.isAssignableFrom(type)
        && Arrays.stream(type.getDeclaredConstructors())
            .noneMatch(constructor -> constructor.getParameterCount() == 0);
  }

  private ApplicationContext context() throws Exception {
    if (context == null) {
      Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
      var database = running.start(() -> Databases.forCommand(System.err::println));
      context = running.start(() -> Contexts.start(database));
    }
    return context;
  }

  @Override
  public void close() {
    running.close();
  }
}
