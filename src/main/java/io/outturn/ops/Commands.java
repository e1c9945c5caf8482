package io.outturn.ops;

import io.micronaut.core.io.service.SoftServiceLoader;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.inject.BeanDefinitionReference;
import io.outturn.ops.backup.BackupFailed;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.text.Subcommand;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.InitializationException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line; what is asked for decides what is started. The arguments are first read by
 * hollow commands: help and mistakes are answered by them, and need no database.
 */
final class Commands {
  private static final String OWN = "io.outturn.";

  private Commands() {}

  /** Does what the arguments say and answers the exit code; 2 for arguments nobody understands. */
  static int execute(String... arguments) {
    if (arguments.length == 0) {
      return run(List.of());
    }
    var hollow = line(new HollowCommands(), subcommands());
    try {
      var asked = hollow.parseArgs(arguments);
      var answered = CommandLine.executeHelpRequest(asked);
      return answered == null ? run(chosen(asked), arguments) : answered;
    } catch (ParameterException mistake) {
      return answer(mistake, arguments);
    }
  }

  private static int answer(ParameterException mistake, String... arguments) {
    try {
      var line = mistake.getCommandLine();
      return line.getParameterExceptionHandler().handleParseException(mistake, arguments);
    } catch (Exception e) {
      throw new IllegalStateException("Cannot say what is wrong with the arguments", e);
    }
  }

  private static int run(List<Class<?>> commands, String... arguments) {
    try (var beans = new CommandBeans()) {
      return line(beans, commands).execute(arguments);
    } catch (InitializationException notMade) {
      return failed(notMade);
    }
  }

  private static CommandLine line(IFactory factory, List<Class<?>> commands) {
    var line = new CommandLine(Root.class, factory);
    commands.forEach(line::addSubcommand);
    return line.setExecutionExceptionHandler((failure, _, _) -> failed(failure));
  }

  /** Every command of every feature, found without making any of them. */
  @SuppressWarnings("rawtypes")
  private static List<Class<?>> subcommands() {
    var beans =
        SoftServiceLoader.load(BeanDefinitionReference.class, Commands.class.getClassLoader());
    return StreamSupport.stream(beans.spliterator(), false)
        .filter(bean -> bean.getName().startsWith(OWN) && bean.isPresent())
        .<Class<?>>map(bean -> bean.load().getBeanType())
        .filter(Subcommand.class::isAssignableFrom)
        .sorted(Comparator.comparing(Class::getSimpleName))
        .toList();
  }

  private static List<Class<?>> chosen(ParseResult asked) {
    if (!asked.hasSubcommand()) {
      return List.of();
    }
    var command = asked.subcommand().commandSpec().userObject();
    return command instanceof Subcommand ? List.of(command.getClass()) : List.of();
  }

  private static int failed(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (explainsItself(cause)) {
        System.err.println(cause.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
      }
    }
    LoggerFactory.getLogger(Commands.class).error("Outturn failed", failure);
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** Whether its message tells the operator what to mend, so that no stack trace is needed. */
  private static boolean explainsItself(Throwable cause) {
    return cause instanceof StartFailed
        || cause instanceof ServerStartupException
        || cause instanceof BackupFailed
        || cause instanceof InvalidSurvey;
  }
}
