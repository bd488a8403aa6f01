package io.cascata.events.playbook;

import static io.cascata.events.value.OpportunityType.ACQUISITION;
import static io.cascata.events.value.OpportunityType.CROSS_SELL;
import static io.cascata.events.value.OpportunityType.RENEWAL;
import static io.cascata.events.value.OpportunityType.UPSELL;

import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which opportunities open by themselves, and whose they are: after a win, and when an account is put on a list of targets. */
public record AutomationRules(List<Succession> successions, List<Targeting> targetings) implements PlaybookRules {

    private static final Owner CUSTOMER_SUCCESS = new Owner(Team.CUSTOMER_SUCCESS, null);

    public AutomationRules {
        successions = List.copyOf(successions);
        targetings = List.copyOf(targetings);
        var seen = new HashSet<List<OpportunityType>>();
        for (var succession : successions) {
            if (!seen.add(List.of(succession.won(), succession.opens()))) {
                throw new IllegalArgumentException("a won " + succession.won() + " opens a " + succession.opens()
                        + " once; it is written down twice");
            }
        }
    }

    /**
     * Winning one type opens another, owned by whoever runs that motion, about this solution or else the one that was won.
     * What is not written down does not happen.
     */
    public record Succession(
            OpportunityType won,
            OpportunityType opens,
            Owner owner,
            @Nullable SolutionId solution) {

        /** About the solution that was won. */
        public Succession(OpportunityType won, OpportunityType opens, Owner owner) {
            this(won, opens, owner, null);
        }
    }

    /** Putting an account on a list of targets, or on any where none is named, opens an acquisition of a solution. */
    public record Targeting(
            @Nullable String list,
            SolutionId solution,
            @Nullable Owner owner) {

        public Targeting {
            Text.requireIfGiven("list", list, 200);
        }
    }

    /**
     * A won acquisition opens renewal, upsell and cross-sell, a won renewal the next renewal; all belong to customer
     * success. No list of targets opens anything, for only the organisation knows for which solution.
     */
    public static AutomationRules shipped() {
        return new AutomationRules(
                List.of(
                        new Succession(ACQUISITION, RENEWAL, CUSTOMER_SUCCESS),
                        new Succession(ACQUISITION, UPSELL, CUSTOMER_SUCCESS),
                        new Succession(ACQUISITION, CROSS_SELL, CUSTOMER_SUCCESS),
                        new Succession(RENEWAL, RENEWAL, CUSTOMER_SUCCESS)),
                List.of());
    }

    /** How a win opens this type; empty where it opens no such thing. */
    public Optional<Succession> succession(OpportunityType won, OpportunityType opens) {
        return successions.stream()
                .filter(succession -> succession.won() == won && succession.opens() == opens)
                .findFirst();
    }
}
