package io.outturn.editor.guide;

import io.micronaut.core.annotation.Introspected;
import io.outturn.editor.pages.Head;
import java.util.List;

/**
 * The scores of a survey, and those that it could have.
 *
 * @param measures those that it has
 * @param offers those that it could have, by question
 * @param index what was typed as the name of an index
 * @param wrongName what is wrong with it; empty if nothing is
 * @param wrongParts what is wrong with the questions that were chosen; empty if nothing is
 * @param parts the questions of which an index can be made
 * @param trouble why the last change was not saved, or what is wrong
 */
@Introspected
record MeasuresPage(
    Head head,
    List<MeasureLine> measures,
    List<Offer> offers,
    String index,
    String wrongName,
    String wrongParts,
    List<PickView> parts,
    Trouble trouble) {
  static MeasuresPage of(Guided guided, Typed form, Trouble trouble) {
    var offers = Offer.all(guided);
    var chosen = form.many(MeasureChange.PARTS);
    return new MeasuresPage(
        guided.head(),
        MeasureLine.all(guided),
        offers.stream().filter(offer -> !offer.scores().isEmpty()).toList(),
        form.one(MeasureChange.NAME),
        String.join(" ", Fault.of(trouble.faults(), MeasureChange.NAME)),
        String.join(" ", Fault.of(trouble.faults(), MeasureChange.PARTS)),
        offers.stream()
            .map(offer ->
                new PickView(
                    offer.name(),
                    "%s (%s)".formatted(offer.words(), offer.scale()),
                    chosen.contains(offer.name())))
            .toList(),
        trouble);
  }
}
