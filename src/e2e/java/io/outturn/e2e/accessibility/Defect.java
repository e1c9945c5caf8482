package io.outturn.e2e.accessibility;

/** The kinds of defects that are looked for: the criterion of WCAG 2.2, and what would be right. */
public enum Defect {
  RADIO_GROUP_WITHOUT_NAME(
      "1.3.1", "a fieldset with the question as its legend, or role=radiogroup with a name"),
  ERROR_NOT_TIED_TO_FIELD(
      "3.3.1",
      "aria-describedby (or aria-errormessage) on the field or its fieldset with the id of the message, and aria-invalid=true on a text field or select"),
  ERROR_NOT_IN_TITLE("3.3.1", "a title that begins with \"Error: \", in the language of the page"),
  FOCUS_NOT_SHOWN("2.4.7", "an outline that stands out 3:1 and that forced colours leave alone"),
  FOCUS_OUT_OF_SIGHT(
      "2.4.11", "a control that shows, with nothing over it, while it has the focus"),
  FOCUS_TRAP("2.1.2", "a Tab key that always gets on"),
  FORCED_TAB_ORDER(
      "2.4.3", "no positive tabindex: the order of the document is the order of the keyboard"),
  DEAD_CONTROL(
      "2.1.1", "a button or a link, or else tabindex=0, a role and an answer to Enter and Space"),
  DEAD_SCROLL_REGION("2.1.1", "tabindex=0, role=region and a name on the region"),
  OVERFLOW(
      "1.4.10",
      "content that wraps; a table or picture that cannot scrolls in a region of its own"),
  CUT_OFF(
      "1.4.4",
      "a box that grows with its text: no fixed height or width, no hidden overflow, no ellipsis"),
  TEXT_OVER_TEXT("1.4.12", "boxes that push each other away instead of lying over each other"),
  SVG_WITHOUT_NAME(
      "1.1.1",
      "role=img with a title or aria-label, or aria-hidden=true when words beside it say the same"),
  FAINT_GRAPHIC("1.4.11", "3:1 against what lies beneath, opacity included"),
  FAINT_TEXT("1.4.3", "4.5:1, or 3:1 from 24 pixels (bold: 18.66) on"),
  FAINT_FIELD("1.4.11", "an edge or a background that stands out 3:1 from the surroundings"),
  COLOUR_ALONE("1.4.1", "a word, a sign or another shape beside the colour"),
  TABLE_WITHOUT_HEADERS("1.3.1", "th with scope for rows and columns, and a caption or a name"),
  ORDER_DIFFERS(
      "1.3.2",
      "the order of the document is the order on the page: no order, no reverse, no place of its own that swaps"),
  MOTION_NOT_REDUCED(
      "2.3.3", "movement only within @media (prefers-reduced-motion: no-preference)"),
  SMALL_TARGET("2.5.8", "at least 24 by 24 pixels, or as much room around it; ours are 44"),
  LANGUAGE("3.1.2", "lang on the page, and on each part in another language"),
  DUPLICATE_ID("1.3.1", "an id that stands on one element"),
  FIELD_WITHOUT_LABEL("3.3.2", "a label that stays, with the id of the field in its for"),
  LABEL_NOT_IN_NAME("2.5.3", "no aria-label, or one that contains the visible words"),
  WORDS_IN_STYLE(
      "1.3.1", "words and signs in the document; in style sheets only what may be missing"),
  SELF_REFRESH("2.2.1", "a link or button to load the page again"),
  UNASKED_FOCUS("3.2.1", "no autofocus but on an error summary or in a dialog"),
  HIDDEN_FOCUSABLE(
      "4.1.2", "no aria-hidden around controls; hide them from everybody or from nobody"),
  HEADINGS("1.3.1", "one h1, words in each heading, and no level left out"),
  LANDMARKS(
      "1.3.1",
      "one main; header, nav and footer around what is not in it; a name for each of several navs"),
  VAGUE_LINK("2.4.4", "a link that says where it leads, also out of its sentence"),
  ZOOM_FORBIDDEN("1.4.4", "width=device-width, initial-scale=1 and no more"),
  INPUT_PURPOSE("1.3.5", "autocomplete=email, name or tel"),
  DRAG_ONLY("2.5.7", "buttons that move it, beside the dragging"),
  LOST_IN_FORCED_COLOURS("1.4.11", "an edge, an svg or a system colour beside the background");

  private final String criterion;
  private final String right;

  Defect(String criterion, String right) {
    this.criterion = criterion;
    this.right = right;
  }

  /** The success criterion of WCAG 2.2 that is met foremost. */
  public String criterion() {
    return criterion;
  }

  /** What would be right. */
  public String right() {
    return right;
  }
}
