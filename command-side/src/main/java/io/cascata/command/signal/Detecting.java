package io.cascata.command.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import io.cascata.command.decision.Boundary;
import io.cascata.command.opportunity.AccountDeals;
import io.cascata.command.opportunity.KnownOpportunity;
import io.cascata.command.opportunity.OpenOpportunity;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.command.process.ProcessVersion;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.command.solution.KnownSolution;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens an acquisition for interest that nobody works yet, where its type may begin that early: as engaged if it is known
 * who shows it, otherwise as detected. What customers are interested in beyond what they bought is for thresholds to say.
 */
final class Detecting {

    private Detecting() {}

    static List<? extends DomainEvent> open(Signal signal, Boundary boundary) {
        var account = signal.account();
        if (AccountDeals.of(boundary, account.account()).isCustomer()) {
            return List.of();
        }
        var canonical = signal.contact() == null ? CanonicalStage.DETECTED : CanonicalStage.ENGAGED;
        var name = account.profile().name() + " " + KnownSolution.nameOf(boundary, signal.solution());
        return KnownOpportunity.open(
                new OpenOpportunity(
                        idOf(signal),
                        name,
                        new Purchase(account.account(), signal.solution(), OpportunityType.ACQUISITION, null),
                        new Start(null, null, stage(canonical, boundary)),
                        null,
                        Forecast.NONE,
                        OpenedFrom.SIGNAL,
                        FollowingSignals.RULE),
                boundary);
    }

    private static @Nullable StageKey stage(CanonicalStage canonical, Boundary boundary) {
        return ProcessVersion.active(boundary, ShippedProcesses.idFor(OpportunityType.ACQUISITION))
                .definition()
                .stages()
                .stream()
                .filter(stage -> stage.canonical() == canonical)
                .min(comparing(StageDefinition::order))
                .map(StageDefinition::key)
                .orElse(null);
    }

    /** The same whenever the signal is looked at. */
    private static OpportunityId idOf(Signal signal) {
        var said = "signal\n" + signal.touch() + "\n" + signal.solution();
        return new OpportunityId(UUID.nameUUIDFromBytes(said.getBytes(UTF_8)).toString());
    }
}
