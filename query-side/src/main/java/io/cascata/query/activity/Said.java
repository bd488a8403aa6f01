package io.cascata.query.activity;

import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageRef;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one event says of one thing; whatever that is, something happened to it. Things are named by {@link Kind#named}: of a
 * contact or opportunity its account, of a contact its lead, of a lead its contact, of an opportunity who joined or left. A
 * touch may name something that nobody has made known.
 */
record Said(
        Kind kind,
        String thing,
        @Nullable State state,
        @Nullable StageRef stage,
        @Nullable String account,
        @Nullable String lead,
        @Nullable String contact,
        @Nullable String joined,
        @Nullable String gone) {

    /** Whether it is worked: a lead until it is converted or closed, an opportunity until it is closed, the others always. */
    enum State {
        OPEN,
        CLOSED
    }

    static Said of(Kind kind, Object id) {
        return new Said(kind, kind.named(id), null, null, null, null, null, null, null);
    }

    Said in(State next) {
        return new Said(kind, thing, next, stage, account, lead, contact, joined, gone);
    }

    Said in(StageRef next) {
        var then = next.canonical().outcome() == Outcome.OPEN ? State.OPEN : State.CLOSED;
        return new Said(kind, thing, then, next, account, lead, contact, joined, gone);
    }

    Said at(@Nullable Object company) {
        var there = company == null ? null : Kind.ACCOUNT.named(company);
        return new Said(kind, thing, state, stage, there, lead, contact, joined, gone);
    }

    Said from(Object converted) {
        return new Said(kind, thing, state, stage, account, Kind.LEAD.named(converted), contact, joined, gone);
    }

    Said as(Object known) {
        return new Said(kind, thing, state, stage, account, lead, Kind.CONTACT.named(known), joined, gone);
    }

    Said with(Object person) {
        return new Said(kind, thing, state, stage, account, lead, contact, Kind.CONTACT.named(person), gone);
    }

    Said without(Object person) {
        return new Said(kind, thing, state, stage, account, lead, contact, joined, Kind.CONTACT.named(person));
    }

    /** Names everything that it speaks of. */
    void things(Consumer<String> to) {
        to.accept(thing);
        for (var other : Arrays.asList(account, lead, contact, joined, gone)) {
            if (other != null) {
                to.accept(other);
            }
        }
    }
}
