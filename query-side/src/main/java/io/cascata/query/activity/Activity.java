package io.cascata.query.activity;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.StageRef;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is worked: since when it has been known, when something last happened to it, and how it is tied to
 * others. A touch may name something that nobody has made known yet.
 */
record Activity(
        Kind kind,
        String id,
        State state,
        @Nullable Instant since,
        Instant active,
        @Nullable Stage stage,
        Ties ties) {

    enum Kind {
        LEAD,
        CONTACT,
        ACCOUNT,
        OPPORTUNITY;

        String document(Object id) {
            return name() + "/" + id;
        }
    }

    /** Whether it is worked: a lead until it is converted or closed, an opportunity until it is closed, the others always. */
    enum State {
        UNKNOWN,
        OPEN,
        CLOSED
    }

    /** Where an opportunity stands, and since when. */
    record Stage(String key, CanonicalStage canonical, Instant since) {

        static Stage of(StageRef stage, Instant at) {
            return new Stage(stage.key().value(), stage.canonical(), at);
        }
    }

    /** Of a contact or opportunity its account, of a contact its lead, of a lead its contact, of an opportunity its people. */
    record Ties(
            @Nullable String account,
            @Nullable String lead,
            @Nullable String contact,
            List<String> people) {

        static final Ties NONE = new Ties(null, null, null, List.of());

        Ties {
            people = List.copyOf(people);
        }

        Ties at(@Nullable String company) {
            return new Ties(company, lead, contact, people);
        }

        Ties from(String convertedLead) {
            return new Ties(account, convertedLead, contact, people);
        }

        Ties as(String knownContact) {
            return new Ties(account, lead, knownContact, people);
        }

        Ties with(String person) {
            var all = new TreeSet<>(people);
            all.add(person);
            return new Ties(account, lead, contact, List.copyOf(all));
        }

        Ties without(String person) {
            var all = new TreeSet<>(people);
            all.remove(person);
            return new Ties(account, lead, contact, List.copyOf(all));
        }
    }

    static Activity unknown(String document, Instant at) {
        int slash = document.indexOf('/');
        var kind = Kind.valueOf(document.substring(0, slash));
        return new Activity(kind, document.substring(slash + 1), State.UNKNOWN, null, at, null, Ties.NONE);
    }

    Activity at(Instant moment) {
        return moment.isAfter(active) ? new Activity(kind, id, state, since, moment, stage, ties) : this;
    }

    /** Known from then on, and worked. */
    Activity begun(Instant moment) {
        return new Activity(kind, id, State.OPEN, moment, active, stage, ties);
    }

    Activity in(State next) {
        return new Activity(kind, id, next, since, active, stage, ties);
    }

    Activity tied(Ties to) {
        return new Activity(kind, id, state, since, active, stage, to);
    }

    /** In another stage, unless it is known to have come to its present one later. */
    Activity in(Stage next, State then) {
        return stage != null && next.since().isBefore(stage.since())
                ? this
                : new Activity(kind, id, then, since, active, next, ties);
    }
}
