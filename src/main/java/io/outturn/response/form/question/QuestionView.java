package io.outturn.response.form.question;

/** A question as a page shows it; each kind has a template of its own. */
public sealed interface QuestionView
    permits ScaleView,
        StepsView,
        StarsView,
        MatrixView,
        ChoicesView,
        RankingView,
        LineView,
        NumberView,
        DateView,
        WordsView,
        StatementView {
  /** The template that draws it, below {@code response/question}. */
  String view();

  Asked asked();
}
