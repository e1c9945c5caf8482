package io.outturn.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintingTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261123})
  void whatIsPrintedReadsAsTheSameTree(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      var tree = new Expressions(random).tree(random.nextInt(5));
      var printed = new Expression(tree).toString();
      assertThat(Expression.parse(printed).sound())
          .as("seed %d: %s", seed, printed)
          .get()
          .usingRecursiveComparison()
          .withStrictTypeChecking()
          .ignoringFieldsMatchingRegexes("(.*\\.)?column")
          .isEqualTo(new Expression(tree));
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "a=1 or b=2 and c=3; a = 1 or b = 2 and c = 3",
        "(a = 1 or b = 2) and c = 3; (a = 1 or b = 2) and c = 3",
        "not (a = 1) and b = 2; not a = 1 and b = 2",
        "not (a = 1 and b = 2); not (a = 1 and b = 2)",
        "a - (b - c); a - (b - c)",
        "(a - b) - c; a - b - c",
        "(a * b) + c; a * b + c",
        "a * (b + c); a * (b + c)",
        "5-3; 5 - 3",
        "- (3); -3",
        "1.50; 1.5",
        "mean( a,b , c ); mean(a, b, c)",
        "\"say \"\"hi\"\"\"; \"say \"\"hi\"\"\""
      })
  void printsOnlyTheBracketsItNeeds(String written, String printed) {
    assertThat(Expression.parse(written).sound().map(Expression::toString)).contains(printed);
  }
}
