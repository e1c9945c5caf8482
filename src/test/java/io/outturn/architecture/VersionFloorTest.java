package io.outturn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.version.VersionUtils;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.thymeleaf.Thymeleaf;

/**
 * Versions on the class path that are not to fall below a fix for a published weakness, whatever a
 * platform upgrade brings with it.
 */
class VersionFloorTest {
  @Test
  void micronautIsNotOlderThanItsFixes() {
    var version = Objects.requireNonNull(VersionUtils.getMicronautVersion());
    assertThat(Version.parse(version)).isGreaterThanOrEqualTo(Version.parse("4.10.22"));
  }

  @Test
  void thymeleafIsNotOlderThanItsFixes() {
    assertThat(Version.parse(Thymeleaf.getVersion()))
        .isGreaterThanOrEqualTo(Version.parse("3.1.4"));
  }

  @Test
  void everyPartOfNettyIsOfOneVersion() {
    assertThat(io.netty.util.Version.identify().values())
        .extracting(io.netty.util.Version::artifactVersion)
        .containsOnly("4.2.16.Final");
  }
}
