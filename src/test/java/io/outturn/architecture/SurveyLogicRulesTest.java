package io.outturn.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The logic of a survey and the comparison of its versions are values and nothing else. */
@AnalyzeClasses(
    packages = {"io.outturn.survey.logic", "io.outturn.survey.comparison"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class SurveyLogicRulesTest {
  @ArchTest
  static final ArchRule LOGIC_KNOWS_WORDS_AND_ITSELF_ONLY =
      classes()
          .that()
          .resideInAPackage("io.outturn.survey.logic..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.outturn.survey.logic..", "io.outturn.text", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule COMPARISON_KNOWS_SURVEYS_AND_ITSELF_ONLY =
      classes()
          .that()
          .resideInAPackage("io.outturn.survey.comparison..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.outturn.survey.comparison..",
              "io.outturn.survey",
              "io.outturn.survey.question",
              "io.outturn.survey.logic..",
              "io.outturn.statistics",
              "java..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule NEITHER_TOUCHES_THE_WORLD =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "java.io", "java.nio..", "java.net..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock");

  @ArchTest
  static final ArchRule THE_LANGUAGE_KNOWS_NOTHING_OF_ITS_USES =
      noClasses()
          .that()
          .resideInAPackage("io.outturn.survey.logic")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.outturn.survey.logic.flow", "io.outturn.survey.logic.piping");
}
