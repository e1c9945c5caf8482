package io.outturn.survey.lint;

/** Where it is published why a rule holds. */
enum Source {
  AAPOR(
      "American Association for Public Opinion Research, Code of Professional Ethics and Practices, on disclosure"),
  AMSTAD_1978("Amstad (1978), Wie verständlich sind unsere Zeitungen?, dissertation, Zürich"),
  COUPER_2013(
      "Couper, Tourangeau, Conrad and Zhang (2013), The design of grids in web surveys, Social Science Computer Review 31(3)"),
  DILLMAN_2014(
      "Dillman, Smyth and Christian (2014), Internet, Phone, Mail, and Mixed-Mode Surveys: The Tailored Design Method, 4th edition, Wiley"),
  FERNANDEZ_HUERTA_1959(
      "Fernández Huerta (1959), Medidas sencillas de lecturabilidad, Consigna 214"),
  FLESCH_1948("Flesch (1948), A new readability yardstick, Journal of Applied Psychology 32(3)"),
  FOWLER_1995("Fowler (1995), Improving Survey Questions: Design and Evaluation, Sage"),
  GALESIC_BOSNJAK_2009(
      "Galesic and Bosnjak (2009), Effects of questionnaire length on participation and indicators of response quality in a web survey, Public Opinion Quarterly 73(2)"),
  GDPR_5("Regulation (EU) 2016/679 (GDPR), Article 5(1)(e), storage limitation"),
  GDPR_9("Regulation (EU) 2016/679 (GDPR), Articles 9 and 13"),
  GDS_CHECKBOXES("GOV.UK Design System, Checkboxes, on the option for none"),
  GOVUK_WRITING(
      "GOV.UK, Content design: planning, writing and managing content, Writing for GOV.UK"),
  HARKNESS_2010(
      "Harkness, Villar and Edwards (2010), Translation, adaptation, and design, in Harkness et al. (eds), Survey Methods in Multinational, Multiregional, and Multicultural Contexts, Wiley"),
  ISO_20252(
      "ISO 20252:2019, Market, opinion and social research, including insights and data analytics"),
  KROSNICK_ALWIN_1987(
      "Krosnick and Alwin (1987), An evaluation of a cognitive theory of response-order effects in survey measurement, Public Opinion Quarterly 51(2)"),
  KROSNICK_PRESSER_2010(
      "Krosnick and Presser (2010), Question and questionnaire design, in Marsden and Wright (eds), Handbook of Survey Research, 2nd edition, Emerald"),
  PAYNE_1951("Payne (1951), The Art of Asking Questions, Princeton University Press"),
  REVILLA_OCHOA_2017(
      "Revilla and Ochoa (2017), Ideal and maximum length for a web survey, International Journal of Market Research 59(5)"),
  SARIS_2010(
      "Saris, Revilla, Krosnick and Shaeffer (2010), Comparing questions with agree/disagree response options to questions with item-specific response options, Survey Research Methods 4(1)"),
  SARIS_GALLHOFER_2014(
      "Saris and Gallhofer (2014), Design, Evaluation, and Analysis of Questionnaires for Survey Research, 2nd edition, Wiley"),
  SCHAEFFER_1991(
      "Schaeffer (1991), Hardly ever or constantly? Group comparisons using vague quantifiers, Public Opinion Quarterly 55(3)"),
  STIEGER_2007(
      "Stieger, Reips and Voracek (2007), Forced-response in online surveys: Bias from reactance and an increase in sex-specific dropout, Journal of the American Society for Information Science and Technology 58(11)"),
  TOURANGEAU_2000(
      "Tourangeau, Rips and Rasinski (2000), The Psychology of Survey Response, Cambridge University Press"),
  TOURANGEAU_YAN_2007(
      "Tourangeau and Yan (2007), Sensitive questions in surveys, Psychological Bulletin 133(5)"),
  /** Not from a book: it follows from how Outturn stores, shows or counts answers. */
  OUTTURN("docs/survey-lint.md");

  private final String citation;

  Source(String citation) {
    this.citation = citation;
  }

  @Override
  public String toString() {
    return citation;
  }
}
