package io.cascata.command.simulation;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.value.GateSnapshot;
import io.cascata.events.value.StageRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whoever came into the stage with gates had the people it asks for, and the snapshot says who they were. */
final class GatesSawThePeople implements Rule {

    @Override
    public List<String> after(Step step, Model model) {
        return step.events().stream()
                .flatMap(event -> wrong(event, model).stream())
                .toList();
    }

    private static List<String> wrong(DomainEvent event, Model model) {
        return switch (event) {
            case StageAdvanced on -> entered(on.id(), on.to(), on.gate(), model);
            case OpportunityReopened again -> entered(again.id(), again.to(), again.gate(), model);
            case OpportunityOpened opened -> isGated(opened.stage()) ? people(sale(opened.id(), model)) : List.of();
            default -> List.of();
        };
    }

    private static List<String> entered(OpportunityId id, StageRef to, @Nullable GateSnapshot gate, Model model) {
        if (!isGated(to)) {
            return List.of();
        }
        var sale = sale(id, model);
        boolean seen = gate != null
                && gate.members() == sale.roles.size()
                && Objects.equals(gate.requiredRoles(), Course.FILLED)
                && Objects.equals(gate.targetRoles(), Course.PROFILE.size())
                && gate.coveredRoles().equals(sale.filled());
        return seen ? people(sale) : List.of(id + " has " + sale.roles + ", but its gate saw " + gate);
    }

    private static List<String> people(Sale sale) {
        boolean enough = sale.roles.size() >= Course.PEOPLE && sale.filled().size() >= Course.FILLED;
        return Rule.unless(enough, sale.id + " came in with " + sale.roles);
    }

    private static boolean isGated(StageRef stage) {
        return stage.key().value().equals(Course.GATED);
    }

    private static Sale sale(OpportunityId id, Model model) {
        return Objects.requireNonNull(model.sales.get(id));
    }
}
