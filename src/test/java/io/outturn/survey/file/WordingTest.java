package io.outturn.survey.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasAllTheWords(String language) {
    assertThat(Wording.values())
        .allSatisfy(words -> assertThat(words.in(language)).get().asString().isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void stepsOfAScaleAreToldApart(String language) {
    for (var scale : List.of(Wording.SATISFACTION, Wording.agreement(5), Wording.agreement(7))) {
      assertThat(scale.stream().map(step -> step.in(language))).doesNotHaveDuplicates();
    }
    assertThat(Wording.YES_NO.stream().map(answer -> answer.in(language))).doesNotHaveDuplicates();
    assertThat(Wording.RECOMMEND_LOWEST.in(language))
        .isNotEqualTo(Wording.RECOMMEND_HIGHEST.in(language));
  }

  /**
   * Surveys were asked in these words: whoever changes one cuts the trend of every survey that uses
   * it. A new language is a new line here.
   */
  @ParameterizedTest
  @CsvSource({
    "en, a1626a0d132d70396061442e1c7416f06f9d0100725f5d3fd74debd7a27d6ad3",
    "de, bafebc5991bea51683e04680bc8ebb9a84878bb9abf89dc0cdbab0ee849e7083",
    "es, 5d0dbbcb051dadc2798f3309336e0e02f45938c928d1c864fc81cb09bdf537ba",
    "fr, 7d98e5efaf39d4e78c6db55fab41794cec5fc2272c02923069013575bf75b6c5",
    "it, 5b7697bcf79571d576b7de96d2e9d33716943bb71f073a760ab76ba0a5fa6836",
    "pt, aee5d9ce7dcc93297c9e651c78b70f9e922d1edc322ae104df0d47595b2a6c4c",
    "nl, 7b36bc46e243479812c3404bd6b3f3f3091ae0f94501617d3030c9dc5b167019",
    "ar, 58b54b14fefc742406c36be8efa5f78fc34f7ceca6c03d8dda9d4abbfa42caf7"
  })
  void publishedWordsNeverChange(String language, String hash) throws NoSuchAlgorithmException {
    var all =
        Stream.of(Wording.values())
            .map(words -> words + "=" + words.in(language).orElseThrow())
            .collect(Collectors.joining("\n"));
    var digest = MessageDigest.getInstance("SHA-256");
    assertThat(HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(hash);
  }

  @Test
  void everyLanguageIsHeldToItsPublishedWords() throws NoSuchMethodException {
    var held =
        WordingTest.class
            .getDeclaredMethod("publishedWordsNeverChange", String.class, String.class)
            .getAnnotation(CsvSource.class);
    assertThat(Arrays.stream(held.value()).map(line -> line.split(",", 2)[0]))
        .containsExactlyElementsOf(Wording.LANGUAGES);
  }

  @Test
  void aRegionSpeaksItsLanguageAndOthersHaveNoWords() {
    assertThat(Wording.NOT_SURE.in("en-GB")).contains("Not sure");
    assertThat(Wording.NOT_SURE.in("da")).isEmpty();
  }

  private static List<String> languages() {
    return Wording.LANGUAGES;
  }
}
