package io.outturn.survey.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.Survey;
import io.outturn.survey.file.InvalidSurvey;
import io.outturn.survey.file.Mutations;
import io.outturn.survey.file.SurveyFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a survey is changed, its hash stays with its content. */
class HashFuzzTest {
  private static final int TRIES = 300;

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 20261123})
  void theHashFollowsTheContentAndNothingElse(long seed) throws IOException {
    var mutations = Mutations.of(seed);
    var hashes = new HashSet<String>();
    for (int attempt = 0; attempt < TRIES; attempt++) {
      var yaml = mutations.next();
      var survey = read(yaml);
      if (survey.isPresent()) {
        var hash = ContentHash.of(survey.get());
        var what = "seed %d, attempt %d:%n%s".formatted(seed, attempt, yaml);
        assertThat(hash(yaml)).as(what).contains(hash);
        assertThat(hash("# reviewed\n" + yaml + "\n# end\n")).as(what).contains(hash);
        hashes.add(hash);
      }
    }
    assertThat(hashes).as("changed words are other content").hasSizeGreaterThan(10);
  }

  private static Optional<String> hash(String yaml) {
    return read(yaml).map(ContentHash::of);
  }

  private static Optional<Survey> read(String yaml) {
    try {
      return Optional.of(SurveyFile.parse("plain.yaml", yaml).survey());
    } catch (InvalidSurvey refused) {
      return Optional.empty();
    }
  }
}
