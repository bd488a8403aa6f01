package io.cascata.query.activity;

import io.cascata.query.activity.Activity.Kind;
import io.cascata.query.activity.Activity.State;
import io.cascata.query.documents.DocumentQuery.Condition;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a thing is found: by one index field, for each field of a document costs time when all are built anew. */
enum Shelf {
    UNKNOWN,
    OPEN_LEAD,
    OPEN_LEAD_OF_CONTACT,
    CLOSED_LEAD,
    CLOSED_LEAD_OF_CONTACT,
    CONTACT,
    CONTACT_OF_ACCOUNT,
    ACCOUNT,
    OPEN_OPPORTUNITY,
    CLOSED_OPPORTUNITY;

    static final String FIELD = "shelf";

    static Shelf of(Activity thing) {
        if (thing.state() == State.UNKNOWN) {
            return UNKNOWN;
        }
        boolean open = thing.state() == State.OPEN;
        return switch (thing.kind()) {
            case LEAD -> lead(open, thing.ties().contact() != null);
            case CONTACT -> thing.ties().account() == null ? CONTACT : CONTACT_OF_ACCOUNT;
            case ACCOUNT -> ACCOUNT;
            case OPPORTUNITY -> open ? OPEN_OPPORTUNITY : CLOSED_OPPORTUNITY;
        };
    }

    private static Shelf lead(boolean open, boolean ofContact) {
        if (open) {
            return ofContact ? OPEN_LEAD_OF_CONTACT : OPEN_LEAD;
        }
        return ofContact ? CLOSED_LEAD_OF_CONTACT : CLOSED_LEAD;
    }

    /** Those of a kind that are worked. */
    static Condition worked(Kind kind) {
        return switch (kind) {
            case LEAD -> on(OPEN_LEAD, OPEN_LEAD_OF_CONTACT);
            case CONTACT -> on(CONTACT, CONTACT_OF_ACCOUNT);
            case ACCOUNT -> on(ACCOUNT);
            case OPPORTUNITY -> on(OPEN_OPPORTUNITY);
        };
    }

    static Condition on(Shelf... shelves) {
        Set<String> names = Arrays.stream(shelves).map(Shelf::name).collect(Collectors.toUnmodifiableSet());
        return new Condition(FIELD, names);
    }
}
