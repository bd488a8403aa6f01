package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.DEFINITION;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageRef;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The life of one opportunity as a few plain rules, to compare the decisions with. */
final class Life {

    StageRef stage;
    Instant since;
    final Map<ContactId, ContactRole> roles = new HashMap<>();

    final Map<ForecastPart, Dated<?>> forecast = new EnumMap<>(ForecastPart.class);

    @Nullable
    ContactId primary;

    /** What was said when it was closed, if anything. */
    @Nullable
    String reason;

    Life(StageRef stage, Instant since) {
        this.stage = stage;
        this.since = since;
        for (var part : ForecastPart.values()) {
            forecast.put(part, new Dated<>(null, since));
        }
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

    void enter(StageRef to, Instant at, @Nullable String why) {
        stage = to;
        since = at;
        reason = why;
    }

    /** Nothing older replaces what is known; the same again changes nothing. */
    boolean mayExpect(ForecastPart part, @Nullable Object value, Instant at) {
        var known = Objects.requireNonNull(forecast.get(part));
        return Objects.equals(value, known.value()) || !at.isBefore(known.since());
    }

    void expect(ForecastPart part, @Nullable Object value, Instant at) {
        forecast.compute(
                part,
                (same, known) ->
                        known != null && Objects.equals(value, known.value()) ? known : new Dated<>(value, at));
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
