package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.CREATED_TOO_EARLY;
import static io.cascata.command.opportunity.OpportunityRefusal.CREATOR_WITHOUT_RIGHT;
import static io.cascata.command.opportunity.OpportunityRefusal.OPENING_FROM_ACCOUNT_OFF;

import io.cascata.command.decision.Boundary;
import io.cascata.command.playbook.OpportunityPlaybook;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.StageDefinition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether an opportunity may be opened like this, by these people, at this point. History is not asked. */
final class CreationRights {

    private CreationRights() {}

    static void require(OpenOpportunity command, StageDefinition stage, Boundary boundary) {
        var rules = OpportunityPlaybook.rules(boundary);
        if (command.openedFrom() == OpenedFrom.ACCOUNT && !rules.opensFromAccount()) {
            throw OPENING_FROM_ACCOUNT_OFF.because(
                    "Opportunities are not opened from an account alone; open it from a contact.",
                    Map.of("openedFrom", command.openedFrom()));
        }
        rules.creationPointOf(command.purchase().type()).ifPresent(point -> {
            requireNotBefore(point, stage);
            requireRight(command, stage);
        });
    }

    private static void requireNotBefore(CanonicalStage point, StageDefinition stage) {
        if (stage.canonical().compareTo(point) < 0) {
            throw CREATED_TOO_EARLY.because(
                    "Opportunities of this type begin at " + point + "; stage '" + stage.key() + "' comes before.",
                    Map.of("stage", stage.key().value(), "creationPoint", point));
        }
    }

    private static void requireRight(OpenOpportunity command, StageDefinition stage) {
        var kind = command.cause().kind();
        boolean automatic = kind == Cause.Kind.RULE || kind == Cause.Kind.POLICY;
        var creator = command.start().creator();
        if (!automatic && (creator == null || creator != stage.owner())) {
            throw CREATOR_WITHOUT_RIGHT.because(
                    "Stage '" + stage.key() + "' is begun by automation or by " + said(stage.owner()) + ", not by "
                            + said(creator) + ".",
                    Map.of("stage", stage.key().value(), "owner", said(stage.owner()), "creator", said(creator)));
        }
    }

    private static String said(@Nullable Enum<?> team) {
        return team == null ? "nobody" : team.name();
    }
}
