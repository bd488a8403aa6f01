package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whose score it is: one person's, known or not, or what unnamed people of one account came to. */
public record ScoreId(@JsonValue String value) {

    private static final int LONGEST = 250;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScoreId {
        Text.require("score id", value, LONGEST);
    }

    public static ScoreId of(ContactId contact) {
        return new ScoreId("contact/" + contact);
    }

    public static ScoreId of(LeadId lead) {
        return new ScoreId("lead/" + lead);
    }

    public static ScoreId of(VisitorId visitor) {
        return new ScoreId("visitor/" + visitor);
    }

    public static ScoreId of(AccountId account) {
        return new ScoreId("account/" + account);
    }

    @Override
    public String toString() {
        return value;
    }
}
