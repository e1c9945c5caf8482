package io.outturn.editor;

import io.outturn.survey.file.SurveyTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The texts of the surveys that are there to be edited: the library, and one of everything. */
public final class ReadySurveys {
  private ReadySurveys() {}

  /** Each by the name of its file. */
  public static Stream<Path> files() {
    try (var files = Files.list(Path.of("surveys"))) {
      var library = files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList();
      return Stream.concat(
          library.stream(), Stream.of(Path.of("src/test/resources/survey/everything.yaml")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Stream<String> texts() {
    return files().map(ReadySurveys::text);
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One that states pages, conditions and a translation. */
  public static String everything() {
    return SurveyTexts.everything();
  }
}
