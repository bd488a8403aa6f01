package io.cascata.events.value;

/** The stages of the B2B revenue waterfall that every process maps its own stages to; the only place where outcomes are told apart. */
public enum CanonicalStage {
    TARGET_ACCOUNT(Outcome.OPEN),
    TARGET(Outcome.OPEN),
    DETECTED(Outcome.OPEN),
    ENGAGED(Outcome.OPEN),
    PRIORITIZED(Outcome.OPEN),
    QUALIFIED(Outcome.OPEN),
    PIPELINE(Outcome.OPEN),
    CLOSED_WON(Outcome.WON),
    CLOSED_LOST(Outcome.LOST),
    CLOSED_RECYCLED(Outcome.RECYCLED);

    private final Outcome outcome;

    CanonicalStage(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
