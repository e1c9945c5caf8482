package io.outturn.ops;

import io.micronaut.core.io.service.SoftServiceLoader;
import io.micronaut.inject.BeanDefinitionReference;
import io.outturn.text.Subcommand;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The command line; what is asked for decides what is started. */
final class Commands {
  private static final String OWN = "io.outturn.";

  private Commands() {}

  /** Does what the arguments say and answers the exit code; 2 for arguments nobody understands. */
  static int execute(String... arguments) {
    try (var beans = new CommandBeans()) {
      var line = new CommandLine(Root.class, beans);
      if (arguments.length > 0) {
        subcommands().forEach(line::addSubcommand);
      }
      return line.setExecutionExceptionHandler((e, _, _) -> failed(line, e)).execute(arguments);
    }
  }

  /** Every command of every feature, found without making any of them. */
  @SuppressWarnings("rawtypes")
  private static List<? extends Class<?>> subcommands() {
    var beans =
        SoftServiceLoader.load(BeanDefinitionReference.class, Commands.class.getClassLoader());
    return StreamSupport.stream(beans.spliterator(), false)
        .filter(bean -> bean.getName().startsWith(OWN) && bean.isPresent())
        .map(bean -> (Class<?>) bean.load().getBeanType())
        .filter(Subcommand.class::isAssignableFrom)
        .sorted(Comparator.comparing(Class::getSimpleName))
        .toList();
  }

  private static int failed(CommandLine line, Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartFailed) {
        line.getErr().println(cause.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
      }
    }
    LoggerFactory.getLogger(Commands.class).error("Outturn failed", failure);
    return CommandLine.ExitCode.SOFTWARE;
  }
}
