package io.outturn.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackageOrderTest {
  private static final String ROOT = "io.outturn";
  private static final JavaClasses PROJECT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest
  @MethodSource("io.outturn.architecture.PackageOrder#ruled")
  void knowsOnlyWhatStandsBeforeIt(String feature) {
    PackageOrder.rule(ROOT, feature).check(PROJECT);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(PROJECT.getPackage(ROOT).getSubpackages().stream().map(JavaPackage::getRelativeName))
        .isNotEmpty()
        .isSubsetOf(PackageOrder.features());
  }

  @Test
  void catchesALowFeatureThatKnowsAHigherOne() {
    var root = "io.outturn.architecture.upsidedown";
    var wrong = new ClassFileImporter().importPackages(root);
    assertThatThrownBy(() -> PackageOrder.rule(root, "statistics").check(wrong))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Low")
        .hasMessageContaining("High");
    PackageOrder.rule(root, "survey").check(wrong);
  }
}
