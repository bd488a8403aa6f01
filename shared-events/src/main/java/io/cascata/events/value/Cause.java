package io.cascata.events.value;

import org.jspecify.annotations.Nullable;

/** What moved an opportunity: a person, a named rule in one of its versions, a policy, or an import of what had happened elsewhere. */
public record Cause(
        Kind kind, @Nullable String rule, @Nullable Integer ruleVersion) {

    public enum Kind {
        MANUAL,
        RULE,
        POLICY,
        IMPORT
    }

    public static final Cause MANUAL = new Cause(Kind.MANUAL, null, null);
    public static final Cause IMPORT = new Cause(Kind.IMPORT, null, null);

    public static Cause rule(String rule, int version) {
        return new Cause(Kind.RULE, rule, version);
    }
}
