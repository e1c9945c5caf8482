package io.outturn.ops;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Personal links that were made.
 *
 * @param survey the slug of what is asked
 * @param account the slug of the account whose experience is asked for
 * @param links each for one person and one response; nobody can show them again
 */
@Serdeable
@Schema(name = "Invitations")
record InvitationsDocument(String survey, String account, List<String> links) {}
