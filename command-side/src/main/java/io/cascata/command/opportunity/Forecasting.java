package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.SUPERSEDED;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OwnerAssigned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an opportunity is worth, when it is decided and whose it is. An older word never replaces a later one. */
final class Forecasting {

    private Forecasting() {}

    static List<OpportunityEvent> setAmount(SetAmount command, Boundary boundary) {
        var amount = OpportunityKind.require(boundary, command.opportunity()).amount();
        if (Objects.equals(command.amount(), amount.value())) {
            return List.of();
        }
        requireLatest("amount", command.opportunity(), amount.since(), boundary.occurredAt());
        return List.of(new AmountSet(command.opportunity(), command.amount(), amount.value()));
    }

    static List<OpportunityEvent> setCloseDate(SetCloseDate command, Boundary boundary) {
        var closeDate = OpportunityKind.require(boundary, command.opportunity()).closeDate();
        if (Objects.equals(command.closeDate(), closeDate.value())) {
            return List.of();
        }
        requireLatest("close date", command.opportunity(), closeDate.since(), boundary.occurredAt());
        return List.of(new CloseDateSet(command.opportunity(), command.closeDate(), closeDate.value()));
    }

    static List<OpportunityEvent> assignOwner(AssignOwner command, Boundary boundary) {
        var owner = OpportunityKind.require(boundary, command.opportunity()).owner();
        if (command.owner().equals(owner.value())) {
            return List.of();
        }
        requireLatest("owner", command.opportunity(), owner.since(), boundary.occurredAt());
        return List.of(new OwnerAssigned(command.opportunity(), command.owner(), owner.value()));
    }

    static void requireLatest(String what, OpportunityId id, Instant since, Instant at) {
        if (at.isBefore(since)) {
            throw SUPERSEDED.because(
                    "The " + what + " of opportunity '" + id + "' at " + at + " is superseded by the one of " + since
                            + ".",
                    Map.of("opportunity", id.value(), "what", what, "occurredAt", at, "since", since));
        }
    }
}
