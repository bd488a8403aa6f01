package io.cascata.command.execution;

import io.cascata.command.decision.Refusal;
import io.cascata.command.decision.RefusalCode;
import java.util.Map;

/** Why a command is refused whatever it asks for. */
public enum ExecutionRefusal implements RefusalCode {
    VERSION_MISMATCH(Kind.VERSION_MISMATCH),
    IDEMPOTENCY_KEY_REUSED(Kind.MALFORMED),
    IDEMPOTENCY_KEY_IN_FLIGHT(Kind.RULE_BROKEN);

    private final Kind kind;

    ExecutionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    static Refusal versionMismatch(Sourced target, long expected) {
        return VERSION_MISMATCH.because(
                target.ref() + " is at version " + target.version() + ", not at " + expected,
                Map.of("expected", expected, "actual", target.version()));
    }

    static Refusal keyReused() {
        return IDEMPOTENCY_KEY_REUSED.because(
                "this idempotency key belongs to a request with another content", Map.of());
    }

    static Refusal keyInFlight() {
        return IDEMPOTENCY_KEY_IN_FLIGHT.because(
                "the request with this idempotency key is still being carried out", Map.of());
    }
}
