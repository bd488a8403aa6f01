package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.SIGNED;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.openedIn;

import io.cascata.command.DecisionSpec;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Contract;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Team;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may follow from Acme's opportunity, which was won for 1,200 EUR. */
final class Successor {

    static final OpportunityId NEXT = new OpportunityId("acme-next");
    static final Cause POLICY = new Cause(Cause.Kind.POLICY, "a-policy", null);
    static final Owner OWNER = new Owner(Team.CUSTOMER_SUCCESS, null);
    static final Money AMOUNT = Money.of("1200", "EUR");
    static final StageRef TARGET = new StageRef(new StageKey("target"), 1, CanonicalStage.TARGET);

    private Successor() {}

    /** The shipped processes of renewal, upsell and cross-sell, and the win with this contract. */
    static DecisionSpec givenWon(@Nullable Contract contract, DomainEvent... since) {
        var spec = Acme.given();
        for (var type :
                new OpportunityType[] {OpportunityType.RENEWAL, OpportunityType.UPSELL, OpportunityType.CROSS_SELL}) {
            var process = ShippedProcesses.idFor(type);
            spec.given(
                    new ProcessDrafted(process, 1, ShippedProcesses.definitionFor(type)),
                    new ProcessActivated(process, 1));
        }
        return spec.given(openedIn(OFFER), new AmountSet(ID, AMOUNT, null))
                .given(new OpportunityWon(ID, OFFER, SIGNED, contract, Acme.situation(), Cause.MANUAL))
                .given(since);
    }

    static OpportunityOpened opened(OpportunityType type, @Nullable Money amount, @Nullable LocalDate closeDate) {
        var suffix = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var situation = situation(type, amount, closeDate);
        return new OpportunityOpened(NEXT, "Acme talent: " + suffix, OpenedFrom.POLICY, TARGET, situation, POLICY, ID);
    }

    static Situation situation(OpportunityType type, @Nullable Money amount, @Nullable LocalDate closeDate) {
        return new Situation(
                type, ACCOUNT, SOLUTION, GROUP, ShippedProcesses.idFor(type), 1, amount, closeDate, OWNER, 0);
    }

    static OpenSuccessor open(OpportunityType type) {
        return new OpenSuccessor(NEXT, ID, type, POLICY);
    }
}
