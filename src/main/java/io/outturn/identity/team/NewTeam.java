package io.outturn.identity.team;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A team that is to be founded.
 *
 * @param name 1 to 200 characters; no two teams share one
 */
@Serdeable
@Schema(name = "NewTeam")
record NewTeam(String name) implements Sent {}
