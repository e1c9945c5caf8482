package io.outturn.ops.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Path TABLE = Path.of("docs/operations.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Z_]+)` \\| (\\S.*?) \\|");

  @Test
  void findsNothingWrongWhereNothingIsSet() {
    assertThat(Settings.faults(Map.of("PATH", "/bin"))).isEmpty();
  }

  @Test
  void namesEveryWrongValueAtOnceAndWhatWouldBeRight() {
    var wrong =
        Map.of(
            "OUTTURN_PORT", "tcp://10.0.0.1:8080",
            "OUTTURN_BEHIND_PROXY", "yes",
            "OUTTURN_PUBLIC_ADDRESS", "outturn.example",
            "OUTTURN_LOG_FORMAT", "xml");
    assertThat(Settings.faults(wrong))
        .containsExactly(
            "OUTTURN_PORT must be a whole number from 0 to 65535, not \"tcp://10.0.0.1:8080\".",
            "OUTTURN_PUBLIC_ADDRESS must be an address like https://outturn.example, not"
                + " \"outturn.example\".",
            "OUTTURN_BEHIND_PROXY must be true or false, not \"yes\".",
            "OUTTURN_LOG_FORMAT must be text or json, not \"xml\".");
  }

  @Test
  void neverRepeatsASecret() {
    var values = new HashMap<String, String>();
    secrets().forEach(setting -> values.put(setting.name(), "hunter 2"));
    assertThat(secrets()).hasSizeGreaterThan(1);
    assertThat(Settings.faults(values)).isNotEmpty().noneMatch(fault -> fault.contains("hunter"));
  }

  @ParameterizedTest
  @CsvSource({
    "OUTTURN_PORT,8080",
    "OUTTURN_PUBLIC_ADDRESS,https://outturn.example:8443/here",
    "OUTTURN_BEHIND_PROXY,false",
    "OUTTURN_ADMIN_EMAIL,ada@example.org",
    "OUTTURN_ADMIN_TOKEN,0123456789abcdef0123456789abcdef",
    "OUTTURN_SURVEYS,surveys",
    "OUTTURN_DATA,/var/lib/outturn",
    "DATASOURCES_DEFAULT_URL,jdbc:mysql://db.example:3306/outturn?sslMode=REQUIRED",
    "OUTTURN_LARGEST_BODY,1048576"
  })
  void acceptsWhatIsRight(String name, String value) {
    assertThat(Setting.valueOf(name).fault(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OUTTURN_PORT,65536",
    "OUTTURN_PORT,''",
    "OUTTURN_PORT,8080.5",
    "OUTTURN_PUBLIC_ADDRESS,https://user:secret@outturn.example",
    "OUTTURN_PUBLIC_ADDRESS,javascript:alert(1)",
    "OUTTURN_BEHIND_PROXY,TRUE",
    "OUTTURN_ADMIN_TOKEN,short",
    "OUTTURN_DATA,pom.xml",
    "DATASOURCES_DEFAULT_URL,mysql://db.example/outturn",
    "OUTTURN_MINIMUM_ANSWERS,0",
    "OUTTURN_INTAKE_QUEUE,-1"
  })
  void refusesWhatIsWrong(String name, String value) {
    assertThat(Setting.valueOf(name).fault(value))
        .hasValueSatisfying(fault -> assertThat(fault).startsWith(name + " must be "));
  }

  @Test
  void saysThatAUserWithoutADatabaseSetsNothing() {
    assertThat(Settings.faults(Map.of("DATASOURCES_DEFAULT_USERNAME", "outturn")))
        .containsExactly("DATASOURCES_DEFAULT_USERNAME needs DATASOURCES_DEFAULT_URL beside it.");
  }

  @Test
  void guessesWhatAMisspeltNameMeans() {
    assertThat(Settings.unknown(Map.of("OUTTURN_PROT", "1", "OUTTURN_ZZZZZZZZZ", "1")))
        .containsExactly(
            "OUTTURN_PROT sets nothing. Is OUTTURN_PORT meant?", "OUTTURN_ZZZZZZZZZ sets nothing.");
  }

  /** The table has every setting once, and nothing else. */
  @Test
  void areAllInTheTable() throws IOException {
    var rows = ROW.matcher(Files.readString(TABLE)).results().map(row -> row.group(1)).toList();
    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Setting.values()).map(Setting::name).toList());
  }

  private static List<Setting> secrets() {
    return Arrays.stream(Setting.values()).filter(Setting::secret).toList();
  }
}
