package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_NOT_WON;
import static io.cascata.command.opportunity.OpportunityRefusal.SUCCESSOR_EXISTS;
import static io.cascata.command.opportunity.OpportunityRefusal.SUCCESSOR_IN_WORK;

import io.cascata.command.decision.Boundary;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.events.playbook.AutomationRules.Succession;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What follows from a win, and what becomes of it when the win is reversed. */
final class FollowingWins {

    private static final int LONGEST_NAME = 255;

    private FollowingWins() {}

    static List<DomainEvent> open(OpenSuccessor command, Boundary boundary) {
        var won = OpportunityKind.require(boundary, command.predecessor());
        requireWon(won);
        var succession = AutomationPlaybook.rules(boundary)
                .succession(won.opening().situation().type(), command.type());
        var known = boundary.load(SuccessorsKind.SUCCESSORS, command.predecessor())
                .byType()
                .get(command.type());
        if (succession.isEmpty() || command.opportunity().equals(known)) {
            return List.of();
        }
        if (known != null) {
            throw SUCCESSOR_EXISTS.because(
                    "Opportunity '" + known + "' of type " + command.type() + " follows from '" + command.predecessor()
                            + "' already.",
                    Map.of(
                            "predecessor", command.predecessor().value(),
                            "successor", known.value(),
                            "type", command.type()));
        }
        return opened(command, won, succession.get(), boundary);
    }

    static List<OpportunityEvent> withdraw(WithdrawSuccessor command, Boundary boundary) {
        var predecessor = OpportunityKind.require(boundary, command.predecessor());
        var id = boundary.load(SuccessorsKind.SUCCESSORS, command.predecessor())
                .byType()
                .get(command.type());
        if (predecessor.outcome() == Outcome.WON || id == null) {
            return List.of();
        }
        var successor = OpportunityKind.require(boundary, id);
        if (!successor.isOpen()) {
            return List.of();
        }
        if (!isUntouched(successor, predecessor)) {
            throw SUCCESSOR_IN_WORK.because(
                    "Opportunity '" + id + "' follows from '" + command.predecessor()
                            + "', which is won no more, but has been worked on since it was opened; close it by hand.",
                    Map.of("predecessor", command.predecessor().value(), "successor", id.value()));
        }
        return List.of(withdrawn(command, successor, boundary));
    }

    private static List<DomainEvent> opened(
            OpenSuccessor command, Opportunity won, Succession succession, Boundary boundary) {
        var deal = won.opening().situation();
        boolean renews = command.type() == OpportunityType.RENEWAL;
        var asked = new OpenOpportunity(
                command.opportunity(),
                name(won, command.type()),
                purchase(deal, succession),
                Start.DEFAULT,
                null,
                new Forecast(
                        renews ? won.amount().value() : null, renews ? endOfContract(won) : null, succession.owner()),
                OpenedFrom.POLICY,
                command.cause());
        return OpeningOpportunities.open(asked, won.roles(), boundary).stream()
                .map(event -> event instanceof OpportunityOpened opened ? opened.following(won.id()) : event)
                .toList();
    }

    /** Another solution is another decision, with a group of its own. */
    private static Purchase purchase(Situation won, Succession succession) {
        var solution = succession.solution();
        return solution == null || solution.equals(won.solution())
                ? new Purchase(won.account(), won.solution(), succession.opens(), won.group())
                : new Purchase(won.account(), solution, succession.opens(), null);
    }

    private static OpportunityWithdrawn withdrawn(WithdrawSuccessor command, Opportunity successor, Boundary boundary) {
        var process = Move.processOf(successor, boundary);
        var target = ClosingOpportunities.stageOf(Outcome.RECYCLED, process, successor);
        var move = new Move(successor, process.definition(), target, command.cause());
        move.requirePossible(boundary.occurredAt());
        return new OpportunityWithdrawn(
                successor.id(), move.from(), move.to(), command.predecessor(), move.situation(), command.cause());
    }

    private static void requireWon(Opportunity opportunity) {
        if (opportunity.outcome() != Outcome.WON) {
            throw OPPORTUNITY_NOT_WON.because(
                    "Nothing follows from opportunity '" + opportunity.id() + "', which stands at "
                            + opportunity.outcome() + ".",
                    Map.of("opportunity", opportunity.id().value(), "outcome", opportunity.outcome()));
        }
    }

    /** Whether everything stands as it did when it was opened. */
    private static boolean isUntouched(Opportunity successor, Opportunity predecessor) {
        var asOpened = successor.opening().situation();
        var now = successor.situation();
        return successor.stage().equals(successor.opening().stage())
                && successor.called().name().equals(successor.opening().name())
                && Objects.equals(asOpened.amount(), now.amount())
                && Objects.equals(asOpened.closeDate(), now.closeDate())
                && Objects.equals(asOpened.owner(), now.owner())
                && successor.primary() == null
                && predecessor.roles().entrySet().containsAll(successor.roles().entrySet());
    }

    /** By the calendar: a term of one month from 31 January ends on the last day of February. */
    private static @Nullable LocalDate endOfContract(Opportunity won) {
        var contract = won.stay().closing().contract();
        return contract == null ? null : contract.start().plusMonths(contract.termMonths());
    }

    /** A renewal of a renewal keeps its name. */
    private static String name(Opportunity won, OpportunityType type) {
        var name = won.called().name();
        if (won.opening().situation().type() == type) {
            return name;
        }
        return name(name, type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What an opportunity is called that nobody has named. */
    static String name(String whose, String what) {
        var suffix = ": " + what;
        return whose.substring(0, Math.min(whose.length(), LONGEST_NAME - suffix.length())) + suffix;
    }
}
