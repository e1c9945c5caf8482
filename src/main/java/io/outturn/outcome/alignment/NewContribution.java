package io.outturn.outcome.alignment;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * A contribution that is to be promised.
 *
 * @param to the key of the objective or of the key result that gets it
 * @param words what it gets, at most 1000 characters
 */
@Serdeable
@Schema(name = "NewContribution")
record NewContribution(UUID to, String words) implements Sent {
  ContributionForm form() {
    return new ContributionForm(to.toString(), words);
  }
}
