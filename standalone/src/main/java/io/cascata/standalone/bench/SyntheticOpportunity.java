package io.cascata.standalone.bench;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Team;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One opportunity on its way: about eleven events, in an order that the domain allows. */
final class SyntheticOpportunity {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final List<CanonicalStage> WAY = List.of(
            CanonicalStage.TARGET,
            CanonicalStage.DETECTED,
            CanonicalStage.ENGAGED,
            CanonicalStage.PRIORITIZED,
            CanonicalStage.QUALIFIED,
            CanonicalStage.PIPELINE);

    private final OpportunityId id;
    private final SyntheticProcess process;
    private final int customer;
    private final Random random;
    private CanonicalStage stage = CanonicalStage.TARGET;
    private @Nullable Money amount;
    private int touches;
    private int roles;

    SyntheticOpportunity(long number, SyntheticProcess process, int customer, Random random) {
        this.id = new OpportunityId("bench-" + number);
        this.process = process;
        this.customer = customer;
        this.random = random;
    }

    static AccountId account(int number) {
        return new AccountId("bench-account-" + number);
    }

    static ContactId contact(int number) {
        return new ContactId("bench-contact-" + number);
    }

    OpportunityId id() {
        return id;
    }

    int customer() {
        return customer;
    }

    boolean closed() {
        return !WAY.contains(stage);
    }

    boolean canMoveBack() {
        return WAY.indexOf(stage) > 0;
    }

    DomainEvent movedBack() {
        var from = process.stage(stage);
        stage = WAY.get(random.nextInt(WAY.indexOf(stage)));
        return new StageMovedBack(id, from, process.stage(stage), "too early", situation(), Cause.MANUAL);
    }

    DomainEvent reopened() {
        var from = process.stage(stage);
        stage = CanonicalStage.ENGAGED;
        return new OpportunityReopened(id, from, process.stage(stage), "new budget", situation(), Cause.MANUAL);
    }

    /** A new amount, or a move onward. */
    DomainEvent progress() {
        return random.nextInt(3) == 0 ? revalued() : moved();
    }

    DomainEvent open() {
        return new OpportunityOpened(
                id, "Opportunity " + id, OpenedFrom.ACCOUNT, process.stage(stage), situation(), Cause.MANUAL);
    }

    DomainEvent next() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> revalued();
            case 2, 3, 4 -> touched();
            case 5 -> roles == 0 ? joined() : touched();
            default -> moved();
        };
    }

    private AmountSet revalued() {
        var previous = amount;
        amount = new Money(BigDecimal.valueOf(5_000 + random.nextInt(200_000)), EURO);
        return new AmountSet(id, amount, previous);
    }

    private ContactRoleAdded joined() {
        roles++;
        return new ContactRoleAdded(id, contact(customer), new ContactRole("Champion"));
    }

    private TouchRecorded touched() {
        var external = id + "-" + ++touches;
        return new TouchRecorded(
                new TouchId(external),
                "bench",
                external,
                contact(customer),
                account(customer),
                null,
                "Email",
                "click",
                null,
                null,
                Team.MARKETING,
                null,
                null);
    }

    private DomainEvent moved() {
        var from = process.stage(stage);
        var fate = random.nextInt(10);
        if (stage == CanonicalStage.PIPELINE || fate == 0) {
            stage = closing(fate);
            return closed(from);
        }
        stage = WAY.get(WAY.indexOf(stage) + 1);
        return new StageAdvanced(id, from, process.stage(stage), List.of(), null, situation(), Cause.MANUAL);
    }

    private CanonicalStage closing(int fate) {
        if (stage == CanonicalStage.PIPELINE && fate < 5) {
            return CanonicalStage.CLOSED_WON;
        }
        return random.nextBoolean() ? CanonicalStage.CLOSED_LOST : CanonicalStage.CLOSED_RECYCLED;
    }

    private DomainEvent closed(StageRef from) {
        var to = process.stage(stage);
        return switch (stage.outcome()) {
            case WON -> new OpportunityWon(id, from, to, null, situation(), Cause.MANUAL);
            case LOST -> new OpportunityLost(id, from, to, "no budget", situation(), Cause.MANUAL);
            case RECYCLED -> new OpportunityRecycled(id, from, to, "not now", situation(), Cause.MANUAL);
            case OPEN -> throw new IllegalStateException(stage + " does not close " + id);
        };
    }

    private Situation situation() {
        return situation(id, process, customer, amount, roles);
    }

    static Situation situation(
            OpportunityId id, SyntheticProcess process, int customer, @Nullable Money amount, int roles) {
        return new Situation(
                process.type(),
                account(customer),
                new SolutionId("solution-" + customer % 5),
                new BuyingGroupId("group-" + id),
                process.id(),
                1,
                amount,
                null,
                new Owner(Team.SALES, "user-" + customer % 20),
                roles);
    }
}
