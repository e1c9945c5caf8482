package io.outturn.survey.file;

import io.outturn.survey.Survey;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A survey as it stands in a file of {@code surveys/}; {@code docs/survey-format.md} describes the
 * format. A file is read completely or not at all: {@link InvalidSurvey} names every problem with
 * its line and column.
 *
 * @param survey what the file defines
 * @param definition the file's text
 * @param places where things stand in it
 */
public record SurveyFile(Survey survey, String definition, Places places) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads one file.
   *
   * @throws InvalidSurvey with all problems of the file, also when it cannot be read
   */
  public static SurveyFile read(Path file) throws InvalidSurvey {
    return parse(file.toString(), text(file));
  }

  /**
   * Reads the text of a file.
   *
   * @param file the name for messages; its last part must be the survey's slug and {@code .yaml}
   */
  public static SurveyFile parse(String file, String yaml) throws InvalidSurvey {
    var problems = new Problems(file);
    var definition = yaml.startsWith(BYTE_ORDER_MARK) ? yaml.substring(1) : yaml;
    var tree =
        YamlTree.read(definition, problems).filter(survey -> SizeRules.keeps(survey, problems));
    tree.ifPresent(survey -> SurveySchema.check(survey, problems));
    var flow = tree.flatMap(survey -> SurveyRules.check(survey, lastPart(file), problems));
    problems.refuse();
    var survey = new SurveyBuilder(tree.orElseThrow(), flow.orElseThrow()).build();
    return new SurveyFile(survey, definition, new Places(tree.orElseThrow()));
  }

  /**
   * Reads files, and every survey file directly inside the directories among them.
   *
   * @throws InvalidSurvey with all problems of all files
   */
  public static List<SurveyFile> readAll(List<Path> filesAndDirectories) throws InvalidSurvey {
    var read = new ArrayList<SurveyFile>();
    var problems = new ArrayList<Problem>();
    for (var path : filesAndDirectories) {
      try {
        in(path).forEach(file -> collect(file, read, problems));
      } catch (InvalidSurvey unreadable) {
        problems.addAll(unreadable.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidSurvey(problems);
    }
    return List.copyOf(read);
  }

  private static void collect(Path file, List<SurveyFile> read, List<Problem> problems) {
    try {
      read.add(read(file));
    } catch (InvalidSurvey invalid) {
      problems.addAll(invalid.problems());
    }
  }

  /**
   * The survey files directly inside a directory in alphabetical order, or the file itself. Both
   * endings are looked at, so that a file named .yml is refused aloud and not passed over.
   *
   * @throws InvalidSurvey if the directory cannot be read
   */
  public static List<Path> in(Path fileOrDirectory) throws InvalidSurvey {
    if (!Files.isDirectory(fileOrDirectory)) {
      return List.of(fileOrDirectory);
    }
    try (Stream<Path> files = Files.list(fileOrDirectory)) {
      return files.filter(file -> file.toString().matches("(?s).*\\.ya?ml")).sorted().toList();
    } catch (IOException unreadable) {
      throw new InvalidSurvey(List.of(unreadable(fileOrDirectory, unreadable)));
    }
  }

  private static String text(Path file) throws InvalidSurvey {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new InvalidSurvey(List.of(unreadable(file, unreadable)));
    }
  }

  private static Problem unreadable(Path file, IOException why) {
    var words =
        switch (why) {
          case NoSuchFileException _ ->
              "There is no such file or directory. Check the name, and where you are.";
          case CharacterCodingException _ -> "The file is not UTF-8 text. Save it as UTF-8.";
          default -> "The file cannot be read: " + why.getMessage() + ". Check that it is a file.";
        };
    return new Problem(file.toString(), 1, 1, words);
  }

  private static String lastPart(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}
