package io.outturn.response.form;

import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.question.Question;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Puts a survey's pages together. */
@Singleton
final class Pages {
  private final FormStyle style;

  Pages(FormStyle style) {
    this.style = style;
  }

  /**
   * A page of questions.
   *
   * @param link where its answers go
   * @param version the survey
   * @param number the page, counted from 1
   * @param language one of the survey's
   * @param said what was said so far, by question id
   * @param faults what was wrong with it
   * @param elsewhere the page's address in any language, without its language
   */
  QuestionPage questions(
      Link link,
      SurveyVersion version,
      int number,
      String language,
      Map<String, String> said,
      List<Reading.Fault> faults,
      String elsewhere) {
    var survey = version.survey();
    var words = FormWords.in(language);
    boolean alone = survey.page(number).size() == 1;
    boolean first = number == 1;
    var title = survey.title().in(language);
    var progress = progress(survey, number, words);
    return new QuestionPage(
        frame(survey, language, windowTitle(survey, number, language, faults), alone, elsewhere),
        alone ? "" : title,
        first ? survey.purpose().in(language) : "",
        first ? survey.privacy().in(language) : "",
        progress,
        first ? "" : Link.in(language, link.page(number - 1)),
        Link.in(language, link.page(number)),
        version.id().toString(),
        number == survey.pages().size() ? words.send() : words.next(),
        faults,
        views(survey.page(number), language, said, faults));
  }

  private static List<QuestionView> views(
      List<Question> questions,
      String language,
      Map<String, String> said,
      List<Reading.Fault> faults) {
    var errors =
        faults.stream().collect(Collectors.toMap(Reading.Fault::question, Reading.Fault::message));
    boolean alone = questions.size() == 1;
    return questions.stream()
        .map(question ->
            QuestionView.of(
                question,
                said.getOrDefault(question.id(), ""),
                errors.getOrDefault(question.id(), ""),
                alone,
                language))
        .toList();
  }

  private static String progress(Survey survey, int number, FormWords words) {
    int all = survey.pages().size();
    if (all == 1) {
      return "";
    }
    return survey.questions().size() == all
        ? words.questionOf(number, all)
        : words.pageOf(number, all);
  }

  private static String windowTitle(
      Survey survey, int number, String language, List<Reading.Fault> faults) {
    var words = FormWords.in(language);
    var questions = survey.page(number);
    var asked = questions.size() == 1 ? questions.getFirst().text().in(language) + " – " : "";
    var progress = progress(survey, number, words);
    return (faults.isEmpty() ? "" : words.error() + " ")
        + asked
        + survey.title().in(language)
        + (progress.isEmpty() ? "" : " (" + progress + ")");
  }

  /** What is said when everything was answered; the holder of a personal link may change it. */
  NoticePage thanks(Survey survey, Link link, String language) {
    var words = FormWords.in(language);
    var frame = frame(survey, language, words.thanks(), true, link.thanks());
    var said = survey.thanks().in(language);
    return switch (link) {
      case Link.Open _ -> notice(frame, true, words.thanks(), List.of(said));
      case Link.Personal _ ->
          new NoticePage(
              frame,
              true,
              words.thanks(),
              List.of(
                  said, survey.closesOn().map(words::changeableUntil).orElseGet(words::changeable)),
              Link.in(language, link.page(1)),
              words.change(),
              "",
              Map.of());
    };
  }

  /** A page that tells why there is nothing to answer. */
  NoticePage notice(FormWords.Notice notice, String language, UnaryOperator<String> elsewhere) {
    var choices =
        Languages.OWN.stream().map(tag -> choice(tag, language, elsewhere.apply(tag))).toList();
    var frame =
        new Frame(language, FormWords.in(language), style.address(), notice.title(), "", choices);
    return notice(frame, false, notice.title(), List.of(notice.text()));
  }

  /** A page that still holds what could not be stored, and sends it again. */
  NoticePage unsent(String language, String action, Map<String, String> fields) {
    var words = FormWords.in(language);
    var notice = words.unsent();
    var frame =
        new Frame(
            language, words, style.address(), words.error() + " " + notice.title(), "", List.of());
    return new NoticePage(
        frame,
        false,
        notice.title(),
        List.of(notice.text()),
        "",
        words.sendAgain(),
        action,
        fields);
  }

  private static NoticePage notice(
      Frame frame, boolean done, String heading, List<String> paragraphs) {
    return new NoticePage(frame, done, heading, paragraphs, "", "", "", Map.of());
  }

  private Frame frame(
      Survey survey, String language, String title, boolean named, String elsewhere) {
    var choices =
        survey.languages().size() == 1
            ? List.<Frame.Choice>of()
            : survey.languages().stream()
                .map(tag -> choice(tag, language, Link.in(tag, elsewhere)))
                .toList();
    return new Frame(
        language,
        FormWords.in(language),
        style.address(),
        title,
        named ? survey.title().in(language) : "",
        choices);
  }

  private static Frame.Choice choice(String tag, String current, String address) {
    return new Frame.Choice(tag, Languages.name(tag), address, tag.equals(current));
  }
}
