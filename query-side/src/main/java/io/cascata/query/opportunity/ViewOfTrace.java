package io.cascata.query.opportunity;

import static java.util.Objects.requireNonNull;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives how an opportunity stands from what was said of it. */
final class ViewOfTrace {

    private static final String WON = "opportunity.won";

    private final OpportunityTrace trace;
    private final Change opening;
    private final List<Change> moves;

    ViewOfTrace(OpportunityTrace trace) {
        this.trace = trace;
        this.opening = trace.opening();
        this.moves = trace.moves();
    }

    OpportunityView view(OpportunityId id) {
        var situation = situation(opening);
        var current = stage(moves.getLast());
        var amount =
                trace.last(OpportunityTrace.OPENED, "opportunity.amount-set").orElse(opening);
        var closeDate = trace.last(OpportunityTrace.OPENED, "opportunity.close-date-set")
                .orElse(opening);
        var owner = trace.last(OpportunityTrace.OPENED, "opportunity.owner-assigned")
                .orElse(opening);
        var latest = situation(moves.getLast());
        return new OpportunityView(
                id,
                version(),
                String.valueOf(opening.name()),
                situation.type(),
                situation.account(),
                situation.solution(),
                situation.group(),
                latest.process(),
                latest.processVersion(),
                requireNonNull(opening.openedFrom()),
                moves.getFirst().at(),
                closedAt(),
                current.key(),
                current.canonical(),
                current.canonical().outcome(),
                moves.getLast().at(),
                amount.isOpening() ? situation.amount() : amount.amount(),
                closeDate.isOpening() ? situation.closeDate() : closeDate.closeDate(),
                owner.isOpening() ? situation.owner() : owner.owner(),
                trace.last(WON).map(Change::contract).orElse(null),
                stamps(),
                stays(),
                roles(),
                primary());
    }

    private static Situation situation(Change change) {
        return requireNonNull(change.situation());
    }

    private static StageRef stage(Change change) {
        return requireNonNull(change.to());
    }

    private long version() {
        return trace.changes().stream().mapToLong(Change::position).max().orElse(0);
    }

    /** The start of the run of closed stages that the opportunity stands in. */
    private @Nullable Instant closedAt() {
        Instant closed = null;
        var outcome = Outcome.OPEN;
        for (var move : moves) {
            var to = stage(move).canonical().outcome();
            if (to != outcome) {
                closed = to == Outcome.OPEN ? null : move.at();
            }
            outcome = to;
        }
        return closed;
    }

    private List<OpportunityView.Stamp> stamps() {
        var stamps = new LinkedHashMap<StageKey, OpportunityView.Stamp>();
        for (var move : moves) {
            var to = stage(move);
            stamps.merge(
                    to.key(),
                    new OpportunityView.Stamp(to.key(), to.canonical(), move.at(), move.at(), 1),
                    (first, latest) -> new OpportunityView.Stamp(
                            first.stage(), first.canonical(), first.first(), latest.latest(), first.entries() + 1));
        }
        return List.copyOf(stamps.values());
    }

    private List<OpportunityView.Stay> stays() {
        var stays = new ArrayList<OpportunityView.Stay>();
        for (int i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            var left = i + 1 < moves.size() ? moves.get(i + 1).at() : null;
            var to = stage(move);
            stays.add(new OpportunityView.Stay(
                    to.key(), to.canonical(), move.at(), left, move.event(), move.position(), move.actor()));
        }
        return stays;
    }

    private List<OpportunityView.Role> roles() {
        var roles = new LinkedHashMap<ContactId, OpportunityView.Role>();
        for (var change : trace.changes()) {
            var contact = change.contact();
            var role = change.role();
            if (contact == null || role == null) {
                continue;
            }
            if (change.event().equals("opportunity.contact-role-removed")) {
                roles.remove(contact);
            } else {
                roles.put(contact, new OpportunityView.Role(contact, role, change.at()));
            }
        }
        return List.copyOf(roles.values());
    }

    private @Nullable ContactId primary() {
        return trace.last("opportunity.primary-contact-chosen")
                .map(Change::contact)
                .orElse(null);
    }
}
