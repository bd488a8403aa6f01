package io.cascata.command.execution;

import io.cascata.command.decision.Refusal;
import io.cascata.command.decision.RefusalCode;
import java.util.Map;

/** Why a command is refused whatever it asks for. */
public enum ExecutionRefusal implements RefusalCode {
    VERSION_MISMATCH("version-mismatch", Kind.VERSION_MISMATCH),
    KEY_REUSED("idempotency-key-reused", Kind.MALFORMED),
    KEY_IN_FLIGHT("idempotency-key-in-flight", Kind.RULE_BROKEN);

    private final String code;
    private final Kind kind;

    ExecutionRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    static Refusal versionMismatch(Sourced target, long expected) {
        return new Refusal(
                VERSION_MISMATCH,
                target.ref() + " is at version " + target.version() + ", not at " + expected,
                Map.of("expected", expected, "actual", target.version()));
    }

    static Refusal keyReused() {
        return new Refusal(KEY_REUSED, "this idempotency key belongs to a request with another content", Map.of());
    }

    static Refusal keyInFlight() {
        return new Refusal(KEY_IN_FLIGHT, "the request with this idempotency key is still being carried out", Map.of());
    }
}
