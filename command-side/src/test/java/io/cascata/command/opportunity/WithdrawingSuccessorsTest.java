package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ANN;
import static io.cascata.command.opportunity.Acme.CHAMPION;
import static io.cascata.command.opportunity.Acme.CONTRACT;
import static io.cascata.command.opportunity.Acme.FORMED;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.SIGNED;
import static io.cascata.command.opportunity.Acme.reopened;
import static io.cascata.command.opportunity.Successor.AMOUNT;
import static io.cascata.command.opportunity.Successor.NEXT;
import static io.cascata.command.opportunity.Successor.OWNER;
import static io.cascata.command.opportunity.Successor.POLICY;
import static io.cascata.command.opportunity.Successor.TARGET;
import static io.cascata.command.opportunity.Successor.givenWon;
import static io.cascata.command.opportunity.Successor.opened;
import static io.cascata.command.opportunity.Successor.situation;
import static io.cascata.events.value.OpportunityType.RENEWAL;
import static io.cascata.events.value.OpportunityType.UPSELL;

import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.Owner;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What followed from a win goes when the win is reversed, unless somebody has worked on it. */
class WithdrawingSuccessorsTest {

    private static final StageRef DETECTED = new StageRef(new StageKey("detected"), 2, CanonicalStage.DETECTED);
    private static final StageRef RECYCLED = new StageRef(new StageKey("recycled"), 8, CanonicalStage.CLOSED_RECYCLED);
    private static final StageRef LOST = new StageRef(new StageKey("closed-lost"), 7, CanonicalStage.CLOSED_LOST);
    private static final OpportunityOpened RENEWED = opened(RENEWAL, AMOUNT, LocalDate.of(2027, 2, 1));
    private static final OpportunityWithdrawn WITHDRAWN =
            new OpportunityWithdrawn(NEXT, TARGET, RECYCLED, ID, RENEWED.situation(), POLICY);

    @Test
    void a_renewal_that_nobody_has_touched_goes_with_the_win() {
        givenWon(CONTRACT, RENEWED, reopened(SIGNED, OFFER)).when(withdraw()).then(WITHDRAWN);
    }

    @Test
    void the_people_that_came_along_do_not_keep_it() {
        var ann = new ContactRoleAdded(ID, ANN, CHAMPION);
        var annToo = new ContactRoleAdded(NEXT, ANN, CHAMPION);
        var one = Acme.filled(RENEWED.situation(), 1);

        givenWon(CONTRACT, ann, RENEWED, annToo, reopened(SIGNED, OFFER))
                .when(withdraw())
                .then(new OpportunityWithdrawn(NEXT, TARGET, RECYCLED, ID, one, POLICY));
    }

    static List<DomainEvent> work() {
        var situation = RENEWED.situation();
        return List.of(
                new AmountSet(NEXT, Money.of("1300", "EUR"), AMOUNT),
                new CloseDateSet(NEXT, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 2, 1)),
                new OwnerAssigned(NEXT, new Owner(Team.SALES, "eva"), OWNER),
                new ContactRoleAdded(NEXT, ANN, CHAMPION),
                new StageAdvanced(NEXT, TARGET, DETECTED, List.of(), null, situation, Cause.MANUAL));
    }

    @ParameterizedTest
    @MethodSource("work")
    void a_renewal_in_work_stays_and_is_named(DomainEvent work) {
        givenWon(CONTRACT, RENEWED, work, reopened(SIGNED, OFFER))
                .when(withdraw())
                .thenRefused(
                        OpportunityRefusal.SUCCESSOR_IN_WORK,
                        Map.of("predecessor", ID.value(), "successor", NEXT.value()));
    }

    static Stream<List<DomainEvent>> nothingToWithdraw() {
        return Stream.of(
                List.of(reopened(SIGNED, OFFER)),
                List.of(RENEWED),
                List.of(RENEWED, reopened(SIGNED, OFFER), WITHDRAWN),
                List.of(
                        RENEWED,
                        new OpportunityLost(NEXT, TARGET, LOST, "gone", RENEWED.situation(), Cause.MANUAL),
                        reopened(SIGNED, OFFER)),
                List.of(opened(UPSELL, null, null), reopened(SIGNED, OFFER)));
    }

    @ParameterizedTest
    @MethodSource("nothingToWithdraw")
    void where_there_is_none_or_the_win_stands_nothing_goes(List<DomainEvent> since) {
        givenWon(CONTRACT, since.toArray(DomainEvent[]::new)).when(withdraw()).thenNothing();
    }

    @Test
    void what_was_withdrawn_no_longer_stands_in_the_way() {
        var byHand = new OpenOpportunity(
                new OpportunityId("by-hand"),
                "By hand",
                new Purchase(Acme.ACCOUNT, Acme.SOLUTION, RENEWAL, Acme.GROUP),
                Start.DEFAULT,
                null,
                new Forecast(null, null, OWNER),
                OpenedFrom.ACCOUNT,
                Cause.MANUAL);

        givenWon(CONTRACT, RENEWED, reopened(SIGNED, OFFER), WITHDRAWN)
                .when(byHand)
                .then(
                        new OpportunityOpened(
                                byHand.opportunity(),
                                "By hand",
                                OpenedFrom.ACCOUNT,
                                TARGET,
                                situation(RENEWAL, null, null),
                                Cause.MANUAL),
                        FORMED);
    }

    private static WithdrawSuccessor withdraw() {
        return new WithdrawSuccessor(ID, RENEWAL, POLICY);
    }
}
