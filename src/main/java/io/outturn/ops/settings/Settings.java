package io.outturn.ops.settings;

import io.outturn.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the environment sets, looked at as a whole before anything starts. */
public final class Settings {
  private static final String OURS = "OUTTURN_";
  private static final List<String> KNOWN =
      Arrays.stream(Setting.values()).map(Setting::name).toList();

  private Settings() {}

  /** Every wrong value, in the order of the settings; empty when all can be worked with. */
  public static List<String> faults(Map<String, String> environment) {
    return Stream.concat(
            Arrays.stream(Setting.values())
                .flatMap(setting -> fault(setting, environment).stream()),
            halves(environment).stream())
        .toList();
  }

  private static Optional<String> fault(Setting setting, Map<String, String> environment) {
    return Optional.ofNullable(environment.get(setting.name())).flatMap(setting::fault);
  }

  /** A database of one's own is named completely or not at all. */
  private static Optional<String> halves(Map<String, String> environment) {
    return environment.containsKey(Setting.DATASOURCES_DEFAULT_URL.name())
            || !environment.containsKey(Setting.DATASOURCES_DEFAULT_USERNAME.name())
        ? Optional.empty()
        : Optional.of("DATASOURCES_DEFAULT_USERNAME needs DATASOURCES_DEFAULT_URL beside it.");
  }

  /** Names that nobody reads, most likely misspelt, with what was most likely meant. */
  public static List<String> unknown(Map<String, String> environment) {
    return environment.keySet().stream()
        .filter(name -> name.startsWith(OURS) && !KNOWN.contains(name))
        .sorted()
        .map(name -> name + " sets nothing." + meant(name))
        .toList();
  }

  private static String meant(String name) {
    return Nearest.to(name, KNOWN).map(known -> " Is " + known + " meant?").orElse("");
  }
}
