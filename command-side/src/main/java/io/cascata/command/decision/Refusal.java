package io.cascata.command.decision;

import java.util.Map;

/** A rule said no. Names the rule by its stable code and the values it looked at; nothing was changed. */
public final class Refusal extends RuntimeException {

    private final transient RefusalCode code;
    private final transient Map<String, Object> values;

    /** The message is one sentence for a person; {@code values} are what the rule compared, for a machine. */
    public Refusal(RefusalCode code, String message, Map<String, Object> values) {
        super(message, null, false, false);
        this.code = code;
        this.values = Map.copyOf(values);
    }

    public RefusalCode code() {
        return code;
    }

    public Map<String, Object> values() {
        return values;
    }
}
