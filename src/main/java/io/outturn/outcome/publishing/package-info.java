/**
 * What an objective needs before it is published. Drafts with their key results flow in; refusals
 * and advice flow out, each with the rule it comes from and the fix, or a published objective.
 */
@NullMarked
package io.outturn.outcome.publishing;

import org.jspecify.annotations.NullMarked;
