package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.DEFINITION;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageRef;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The life of one opportunity as a few plain rules, to compare the decisions with. */
final class Life {

    StageRef stage;
    Instant since;
    final Map<ContactId, ContactRole> roles = new HashMap<>();

    @Nullable
    ContactId primary;

    Life(StageRef stage, Instant since) {
        this.stage = stage;
        this.since = since;
    }

    boolean isOpen() {
        return outcome(stage) == Outcome.OPEN;
    }

    /** Whether it may go to a stage at a time: with a reason and a contract at hand, and the deal free. */
    boolean mayEnter(StageRef to, Instant at, boolean history) {
        if (at.isBefore(since)) {
            return false;
        }
        if (history) {
            return true;
        }
        boolean otherOutcome = !isOpen() && outcome(to) != Outcome.OPEN && outcome(to) != outcome(stage);
        return !otherOutcome && DEFINITION.allows(stage.key(), to.key());
    }

    void enter(StageRef to, Instant at) {
        stage = to;
        since = at;
    }

    void leave(ContactId contact) {
        roles.remove(contact);
        if (contact.equals(primary)) {
            primary = null;
        }
    }

    int filledRoles() {
        return new HashSet<>(roles.values()).size();
    }

    static Outcome outcome(StageRef stage) {
        return stage.canonical().outcome();
    }
}
