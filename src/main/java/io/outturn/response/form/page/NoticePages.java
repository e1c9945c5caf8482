package io.outturn.response.form.page;

import io.outturn.response.form.question.Phrase;
import io.outturn.response.form.way.Journey;
import io.outturn.response.form.way.Link;
import io.outturn.response.form.words.Notice;
import io.outturn.response.form.words.Reason;
import io.outturn.response.form.words.Speech;
import io.outturn.survey.Survey;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes pages that tell something. */
@Singleton
public final class NoticePages {
  private final Frames frames;

  NoticePages(Frames frames) {
    this.frames = frames;
  }

  /**
   * What is said when everything was sent.
   *
   * @param changeable whether answers can still be changed
   */
  public NoticePage thanks(Link link, Journey journey, Speech speech, boolean changeable) {
    var said = journey.lastTexts(speech).filled(journey.survey().thanks());
    return changeable(
            link,
            journey.survey(),
            speech,
            speech.words().thanks(),
            said,
            link.thanks(),
            changeable)
        .asDone();
  }

  /** What is said to somebody who answered before. */
  public NoticePage answered(Link link, Survey survey, Speech speech) {
    var notice = speech.words().notice(Reason.ANSWERED);
    var text = Phrase.own(notice.text());
    return changeable(link, survey, speech, notice.title(), text, link.home(), true);
  }

  private NoticePage changeable(
      Link link,
      Survey survey,
      Speech speech,
      String heading,
      Phrase text,
      String address,
      boolean changeable) {
    var words = speech.words();
    var paragraphs = new ArrayList<>(List.of(text));
    if (changeable) {
      var until = survey.closesOn().map(words::changeableUntil).orElseGet(words::changeable);
      paragraphs.add(Phrase.own(until));
    }
    var page = NoticePage.plain(frame(survey, speech, heading, address), heading, paragraphs);
    return changeable ? page.leadingTo(Link.in(speech.tag(), link.change()), words.change()) : page;
  }

  /** Nothing is asked of this person. */
  public NoticePage nothing(Link link, Survey survey, Speech speech) {
    var notice = speech.words().notice(Reason.NOTHING_TO_ASK);
    var frame = frame(survey, speech, notice.title(), link.start());
    return NoticePage.plain(frame, notice.title(), List.of(Phrase.own(notice.text())));
  }

  private Frame frame(Survey survey, Speech speech, String title, String address) {
    var named = Phrase.own(survey.title().in(speech.tag()));
    return frames.page(speech, survey.languages(), title, named, address);
  }

  /** Why there is nothing to answer. */
  public NoticePage notice(Notice notice, Speech speech, String address) {
    var frame = frames.page(speech, Speech.OWN, notice.title(), Phrase.NONE, address);
    return NoticePage.plain(frame, notice.title(), List.of(Phrase.own(notice.text())));
  }

  /** A page that still holds what could not be stored, and sends it again. */
  public NoticePage unsent(Speech speech, String action, Map<String, List<String>> fields) {
    var words = speech.words();
    var notice = words.notice(Reason.UNSENT);
    return new NoticePage(
        frames.bare(speech, words.error() + " " + notice.title()),
        false,
        notice.title(),
        List.of(Phrase.own(notice.text())),
        "",
        words.sendAgain(),
        action,
        fields);
  }
}
