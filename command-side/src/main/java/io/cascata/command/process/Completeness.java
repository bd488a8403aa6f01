package io.cascata.command.process;

import static java.util.Comparator.comparing;

import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.Team;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stage model must have before anybody works by it. */
final class Completeness {

    private Completeness() {}

    /** Everything that is missing, in the order of the stages; empty where the model is complete. */
    static List<String> gapsOf(ProcessDefinition process) {
        var gaps = new ArrayList<String>();
        requireStageOf(Outcome.OPEN, "open stage", process, gaps);
        requireStageOf(Outcome.WON, "won stage", process, gaps);
        requireStageOf(Outcome.LOST, "lost stage", process, gaps);
        process.stages().stream()
                .sorted(comparing(StageDefinition::order))
                .forEach(stage -> gapsOf(stage, process, gaps));
        return List.copyOf(gaps);
    }

    private static void requireStageOf(Outcome outcome, String what, ProcessDefinition process, List<String> gaps) {
        if (process.stages().stream().noneMatch(stage -> stage.outcome() == outcome)) {
            gaps.add("there is no " + what);
        }
    }

    private static void gapsOf(StageDefinition stage, ProcessDefinition process, List<String> gaps) {
        var name = "stage '" + stage.key() + "' ";
        if (stage.owner() == null) {
            gaps.add(name + "has no owner");
        } else if (!mayOwn(stage.owner(), process.type())) {
            gaps.add(name + "cannot be owned by " + stage.owner());
        }
        if (isBlank(stage.definition())) {
            gaps.add(name + "has no definition");
        }
        if (isBlank(stage.description())) {
            gaps.add(name + "has no description");
        }
        if (stage.outcome() == Outcome.OPEN) {
            gapsOfOpen(stage, process, name, gaps);
        }
    }

    private static void gapsOfOpen(StageDefinition stage, ProcessDefinition process, String name, List<String> gaps) {
        if (stage.exitCriteria().isEmpty() || stage.exitCriteria().stream().anyMatch(Completeness::isBlank)) {
            gaps.add(name + "has no exit criteria");
        }
        if (process.stages().stream().noneMatch(next -> leadsOn(stage, next, process))) {
            gaps.add(name + "has no way on");
        }
    }

    private static boolean leadsOn(StageDefinition from, StageDefinition to, ProcessDefinition process) {
        boolean onwards = to.outcome() == Outcome.WON || (to.outcome() == Outcome.OPEN && to.order() > from.order());
        return onwards && process.allows(from.key(), to.key());
    }

    private static boolean mayOwn(Team team, OpportunityType type) {
        return switch (team) {
            case MARKETING, SALES_DEVELOPMENT, SALES -> true;
            case CUSTOMER_SUCCESS -> type != OpportunityType.ACQUISITION;
            case REVENUE_OPERATIONS -> false;
        };
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
