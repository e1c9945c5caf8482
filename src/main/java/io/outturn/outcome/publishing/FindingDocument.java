package io.outturn.outcome.publishing;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.KeyResultId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule that an objective breaks.
 *
 * @param rule its name
 * @param refuses whether the objective cannot be published
 * @param words the rule in one sentence
 * @param keyResult which key result breaks it; absent for the objective itself
 * @param detail what it is here; may be empty
 * @param fix what to do about it
 */
@Serdeable
@Schema(name = "Finding")
record FindingDocument(
    String rule,
    boolean refuses,
    String words,
    @Nullable UUID keyResult,
    String detail,
    String fix) {
  static FindingDocument of(Finding finding) {
    var rule = finding.rule();
    return new FindingDocument(
        rule.name(),
        finding.refuses(),
        rule.words(),
        finding.keyResult().map(KeyResultId::value).orElse(null),
        finding.detail(),
        rule.fix());
  }
}
