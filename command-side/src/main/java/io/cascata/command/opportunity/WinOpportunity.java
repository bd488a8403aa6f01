package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Contract;
import io.cascata.events.value.StageKey;
import org.jspecify.annotations.Nullable;

/** The customer signed. Without a stage, the first won stage of the process that can be entered from here. */
public record WinOpportunity(
        OpportunityId opportunity,
        @Nullable StageKey to,
        @Nullable Contract contract,
        Cause cause) implements OpportunityCommand {}
