package io.outturn.response.form;

import java.util.List;

/**
 * A page with questions, ready to be shown. Empty texts stand for what the page does not have.
 *
 * @param frame what is around it
 * @param heading the survey's title, when several questions share the page
 * @param purpose why is asked, on the first page
 * @param privacy what happens with the answers, on the first page
 * @param progress where in the survey this is, when there is more than one page
 * @param back the address of the page before
 * @param action where the answers go
 * @param version the survey version the questions are of
 * @param button the words on the button
 * @param faults what was wrong with the answers that were sent
 * @param questions what is asked
 */
public record QuestionPage(
    Frame frame,
    String heading,
    String purpose,
    String privacy,
    String progress,
    String back,
    String action,
    String version,
    String button,
    List<Reading.Fault> faults,
    List<QuestionView> questions) {}
