package io.outturn.response.form.page;

import io.outturn.response.form.question.Look;
import io.outturn.response.form.question.Phrase;
import io.outturn.response.form.question.QuestionView;
import io.outturn.response.form.question.Texts;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.words.FormWords;
import io.outturn.survey.Page;
import io.outturn.survey.ReadingTime;
import io.outturn.survey.Survey;
import io.outturn.survey.logic.flow.Progress;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/** Makes pages of questions. */
@Singleton
public final class QuestionPages {
  private final Frames frames;
  private final Pace pace;

  QuestionPages(Frames frames, Pace pace) {
    this.frames = frames;
    this.pace = pace;
  }

  /** The page as it is to be shown. */
  public QuestionPage page(Sheet sheet) {
    var survey = sheet.journey().survey();
    var texts = sheet.asking().texts();
    boolean alone = sheet.questions().size() == 1;
    var title = texts.plain(survey.title());
    return new QuestionPage(
        frames.form(
            sheet.speech(),
            survey.languages(),
            windowTitle(sheet, texts),
            alone ? title : Phrase.NONE),
        alone ? Phrase.NONE : title,
        sheet.isFirst() ? opening(sheet, texts) : QuestionPage.Opening.NONE,
        progress(sheet),
        back(sheet),
        Link.in(sheet.speech().tag(), sheet.address()),
        sheet.journey().said().version().id().toString(),
        sheet.began(),
        button(sheet),
        sheet.faults(),
        views(sheet, alone));
  }

  private QuestionPage.Opening opening(Sheet sheet, Texts texts) {
    var survey = sheet.journey().survey();
    return new QuestionPage.Opening(
        texts.filled(survey.purpose()),
        sheet.speech().words().minutes(minutes(sheet)),
        texts.filled(survey.privacy()));
  }

  /** How long others took, or else how long it takes to read and to answer. */
  private int minutes(Sheet sheet) {
    var journey = sheet.journey();
    return Pace.minutes(
        pace.measured(journey.said().version().id())
            .orElseGet(() -> ReadingTime.of(journey.questions().toList(), sheet.speech().tag())));
  }

  private static List<QuestionView> views(Sheet sheet, boolean alone) {
    var questions = sheet.questions();
    var controls = sheet.controls();
    return IntStream.range(0, questions.size())
        .mapToObj(i -> {
          var note = sheet.notes().getOrDefault(questions.get(i).id(), "");
          return controls.get(i).view(sheet.fields(), new Look(alone, note, sheet.faults()));
        })
        .toList();
  }

  private static String back(Sheet sheet) {
    var language = sheet.speech().tag();
    if (sheet.detour().isPresent()) {
      return Link.in(language, sheet.link().check());
    }
    return sheet
        .journey()
        .before(sheet.number())
        .map(page -> Link.in(language, sheet.link().page(page)))
        .orElse("");
  }

  /** "Send" stands only where it is certain that nothing comes any more. */
  private static String button(Sheet sheet) {
    var journey = sheet.journey();
    boolean sends =
        sheet.detour().isEmpty() && journey.endsWith(sheet.number()) && !journey.isChecked();
    return sends ? sheet.speech().words().send() : sheet.speech().words().next();
  }

  private static String progress(Sheet sheet) {
    return sheet
        .journey()
        .progress(sheet.number())
        .filter(progress -> progress.of() > 1)
        .map(progress -> words(progress, sheet.journey().survey(), sheet.speech().words()))
        .orElse("");
  }

  private static String words(Progress progress, Survey survey, FormWords words) {
    return survey.pages().stream().map(Page::questions).allMatch(asked -> asked.size() == 1)
        ? words.questionOf(progress.page(), progress.of())
        : words.pageOf(progress.page(), progress.of());
  }

  private static String windowTitle(Sheet sheet, Texts texts) {
    var questions = sheet.questions();
    var asked =
        questions.size() == 1 ? texts.filled(questions.getFirst().text()).words() + " – " : "";
    var progress = progress(sheet);
    return (sheet.faults().isEmpty() ? "" : sheet.speech().words().error() + " ")
        + asked
        + texts.plain(sheet.journey().survey().title()).words()
        + (progress.isEmpty() ? "" : " (" + progress + ")");
  }
}
