package io.cascata.command.simulation;

import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.ClosedStageEntered;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityMigrated;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.events.value.StageKey;
import java.util.List;

/** An opportunity is opened once, leaves the stage it is in, and goes where the process leads, in the sense that is said. */
final class StagesFollowTheProcess implements Rule {

    @Override
    public List<String> before(DomainEvent event, Step step, Model model) {
        return switch (event) {
            case OpportunityOpened opened ->
                Rule.unless(!model.sales.containsKey(opened.id()), opened.id() + " is opened a second time");
            case StageEvent moved -> Rule.unless(isAllowed(moved, model), "the process has no such step: " + moved);
            default -> List.of();
        };
    }

    private static boolean isAllowed(StageEvent moved, Model model) {
        var sale = model.sales.get(moved.id());
        var from = moved.from().key().value();
        var to = moved.to().key().value();
        return sale != null && sale.stage.equals(from) && Course.leads(from, to) && isSo(moved, sale.state);
    }

    private static boolean isSo(StageEvent moved, Sale.State state) {
        var from = moved.from().key().value();
        var to = moved.to().key().value();
        int way = Course.STAGES.indexOf(to) - Course.STAGES.indexOf(from);
        boolean open = state == Sale.State.OPEN;
        return switch (moved) {
            case StageAdvanced on ->
                open && Course.OPEN.contains(to) && way > 0 && passed(from, to).equals(keys(on));
            case StageMovedBack back -> open && Course.OPEN.contains(to) && way < 0;
            case OpportunityWon won -> open && Course.WON.contains(to);
            case OpportunityLost lost -> Course.LOST.contains(to);
            case OpportunityRecycled recycled -> Course.PARKED.contains(to);
            case OpportunityReopened reopened -> !open && Course.OPEN.contains(to);
            case ClosedStageEntered refiled -> stagesOf(state).contains(to);
            case OpportunityWithdrawn withdrawn -> false;
            case OpportunityMigrated migrated -> false;
        };
    }

    private static List<String> passed(String from, String to) {
        return Course.OPEN.subList(Course.OPEN.indexOf(from) + 1, Course.OPEN.indexOf(to));
    }

    private static List<String> keys(StageAdvanced on) {
        return on.skipped().stream().map(StageKey::value).toList();
    }

    static List<String> stagesOf(Sale.State state) {
        return switch (state) {
            case UNOPENED, OPEN -> List.of();
            case WON -> Course.WON;
            case LOST -> Course.LOST;
            case PARKED -> Course.PARKED;
        };
    }
}
