package io.cascata.command.touch;

import io.cascata.command.decision.Refusal;
import io.cascata.events.id.TouchId;

/** What became of one touch of a batch. */
public sealed interface TouchOutcome {

    /** It is new and stored. */
    record Accepted(TouchId touch) implements TouchOutcome {}

    /** It was stored before, by another batch or earlier in this one. */
    record Duplicate(TouchId touch) implements TouchOutcome {}

    /** It is not stored. */
    record Refused(Refusal refusal) implements TouchOutcome {}
}
