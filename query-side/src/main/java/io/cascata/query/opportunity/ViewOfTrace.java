package io.cascata.query.opportunity;

import static java.util.Objects.requireNonNull;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.value.Money;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
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
        return new OpportunityView(
                id,
                version(),
                name(),
                opened().type(),
                opened().account(),
                opened().solution(),
                opened().group(),
                process(),
                model().version(),
                requireNonNull(opening.openedFrom()),
                openedAt(),
                closedAt(),
                current().key(),
                current().canonical(),
                current().canonical().outcome(),
                since(),
                amount(),
                newest("opportunity.close-date-set", Situation::closeDate, Change::closeDate),
                owner(),
                trace.last(WON).map(Change::contract).orElse(null),
                stamps(),
                stays(),
                roles(),
                primary());
    }

    String name() {
        return String.valueOf(trace.last(OpportunityTrace.OPENED, "opportunity.renamed")
                .orElse(opening)
                .name());
    }

    Situation opened() {
        return situation(opening);
    }

    ProcessId process() {
        return model().process();
    }

    private Change.Model model() {
        var model = moves.getLast().model();
        return model == null ? Change.Model.of(opened()) : model;
    }

    Instant openedAt() {
        return moves.getFirst().at();
    }

    StageRef current() {
        return stage(moves.getLast());
    }

    Instant since() {
        return moves.getLast().at();
    }

    @Nullable
    Money amount() {
        return newest("opportunity.amount-set", Situation::amount, Change::amount);
    }

    @Nullable
    Owner owner() {
        return newest("opportunity.owner-assigned", Situation::owner, Change::owner);
    }

    /** What an event said last, or the opening where that was later. */
    private <T> @Nullable T newest(
            String event, Function<Situation, @Nullable T> opened, Function<Change, @Nullable T> set) {
        var change = trace.last(OpportunityTrace.OPENED, event).orElse(opening);
        return change.isOpening() ? opened.apply(situation(change)) : set.apply(change);
    }

    private static Situation situation(Change change) {
        return requireNonNull(change.situation());
    }

    private static StageRef stage(Change change) {
        return requireNonNull(change.to());
    }

    long version() {
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
