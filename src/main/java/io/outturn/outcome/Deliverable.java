package io.outturn.outcome;

import io.outturn.identity.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is planned of an output, and may be changed.
 *
 * @param title what is delivered
 * @param owner who delivers it; nobody yet when empty
 * @param plannedFor the day it is planned for
 * @param quantity how much of it; none for something that is there or not
 * @param validated whether somebody else has to look at it before it counts as validated, and sees
 *     evidence
 */
public record Deliverable(
    String title,
    Optional<PersonId> owner,
    LocalDate plannedFor,
    Optional<Quantity> quantity,
    boolean validated) {}
