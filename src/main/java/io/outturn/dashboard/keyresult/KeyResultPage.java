package io.outturn.dashboard.keyresult;

import io.micronaut.core.annotation.Introspected;
import io.outturn.audit.History;
import io.outturn.dashboard.KeyResultView;
import io.outturn.dashboard.ObjectiveView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key result.
 *
 * @param demonstration whether it is invented
 * @param objective what it belongs to, with its outputs
 * @param keyResult itself
 * @param reasons what its verdict rests on
 * @param plan whether the answers by the deadline can show what it asks for
 * @param trend how it went; absent when its survey no longer asks
 * @param history what was done to it
 */
@Introspected
record KeyResultPage(
    boolean demonstration,
    ObjectiveView objective,
    KeyResultView keyResult,
    List<String> reasons,
    List<String> plan,
    @Nullable TrendView trend,
    History history) {}
