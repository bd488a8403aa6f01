package io.cascata.command.simulation;

import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.ClosedStageEntered;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.StageEvent;
import java.util.List;

/** A closed opportunity is reopened before it moves, unless it is filed under another stage of the same outcome. */
final class ClosedOpportunitiesRest implements Rule {

    @Override
    public List<String> before(DomainEvent event, Step step, Model model) {
        if (!(event instanceof StageEvent moved)) {
            return List.of();
        }
        var sale = model.sales.get(moved.id());
        boolean rests = sale == null || !sale.isClosed() || stays(moved, sale);
        return Rule.unless(rests, moved.id() + " is closed as " + (sale == null ? "" : sale.state) + ": " + moved);
    }

    private static boolean stays(StageEvent moved, Sale sale) {
        return switch (moved) {
            case OpportunityReopened reopened ->
                Course.OPEN.contains(reopened.to().key().value());
            case ClosedStageEntered refiled ->
                StagesFollowTheProcess.stagesOf(sale.state)
                        .contains(refiled.to().key().value());
            default -> false;
        };
    }
}
