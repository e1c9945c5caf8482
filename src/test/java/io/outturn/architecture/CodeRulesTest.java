package io.outturn.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.outturn.survey.Measure;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "io.outturn", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {
  private static final String[] OUTSIDE = {
    "io.micronaut..", "jakarta..", "java.sql..", "javax.sql..", "org.thymeleaf..", "com.mysql.."
  };

  private static final List<Class<?>> SURVEY_VALUES =
      List.of(
          Survey.class, SurveyVersion.class, Question.class, Measure.class, LocalizedText.class);

  private static final DescribedPredicate<JavaClass> PURE =
      DescribedPredicate.describe("statistics and survey values", CodeRulesTest::isPure);

  @ArchTest
  static final ArchRule VALUES_KNOW_NO_FRAMEWORK =
      noClasses().that(are(PURE)).should().dependOnClassesThat().resideInAnyPackage(OUTSIDE);

  @ArchTest
  static final ArchRule VALUES_KNOW_NO_CLOCK =
      noClasses()
          .that(are(PURE))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule NOBODY_ASKS_THE_TIME_BEHIND_THE_CLOCKS_BACK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .because("a test must be able to say what day it is");

  @ArchTest
  static final ArchRule CONTROLLERS_HOLD_NO_SQL =
      noClasses()
          .that()
          .areAnnotatedWith(Controller.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule CONTROLLERS_RUN_ON_VIRTUAL_THREADS =
      classes()
          .that()
          .areAnnotatedWith(Controller.class)
          .should()
          .beAnnotatedWith(ExecuteOn.class)
          .because("a handler that waits for the database must not hold up the event loop")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto)(\\$.*)?");

  @ArchTest
  static void everyPackageSaysWhatItIsForAndAllowsNoNull(JavaClasses project) {
    var packages = project.getPackage("io.outturn").getSubpackagesInTree();
    assertThat(packages.stream().filter(CodeRulesTest::holdsCode))
        .isNotEmpty()
        .allSatisfy(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }

  private static boolean isPure(JavaClass type) {
    return type.getPackageName().startsWith("io.outturn.statistics")
        || SURVEY_VALUES.stream().anyMatch(value -> isInside(type, value))
        || (type.getPackageName().equals("io.outturn.survey")
            && type.isAssignableTo(Record.class)
            && type.getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static boolean isInside(JavaClass type, Class<?> value) {
    return type.getName().equals(value.getName())
        || type.getName().startsWith(value.getName() + "$");
  }

  private static boolean holdsCode(JavaPackage room) {
    return !room.getClasses().isEmpty();
  }
}
