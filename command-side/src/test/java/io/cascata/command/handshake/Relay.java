package io.cascata.command.handshake;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.DecisionSpec;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.NextStep;
import io.cascata.events.handshake.Qualifying;
import io.cascata.events.handshake.Raci;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Owner;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marketing has an opportunity of Acme, opened the day before, and may hand it over to sales development. */
final class Relay {

    static final OpportunityId DEAL = new OpportunityId("acme-talent");
    static final Subject SUBJECT = Subject.of(DEAL);
    static final HandshakeId ID = new HandshakeId("h-1");
    static final Owner MARKETING = new Owner(Team.MARKETING, null);
    static final Owner SDR = new Owner(Team.SALES_DEVELOPMENT, null);
    static final Owner SAM = new Owner(Team.SALES_DEVELOPMENT, "sam");
    static final Owner EVA = new Owner(Team.SALES, "eva");
    static final StageRef ENGAGED = new StageRef(new StageKey("engaged"), 4, CanonicalStage.ENGAGED);
    static final StageRef PRIORITIZED = new StageRef(new StageKey("prioritized"), 5, CanonicalStage.PRIORITIZED);
    static final ProcessDefinition PROCESS = ShippedProcesses.definitionFor(OpportunityType.ACQUISITION);
    static final Raci RACI = new Raci(SDR, List.of(SDR), List.of(MARKETING), List.of());
    static final NextStep STEP = new NextStep("Take it up", SDR);

    /** A Thursday; the shipped level gives eight working hours, to the same time of the next day. */
    static final Instant DUE = Instant.parse("2026-01-16T10:00:00Z");

    static final Instant AT_RISK = Instant.parse("2026-01-15T16:00:00Z");
    static final Instant OPENED = DecisionSpec.NOW.minusSeconds(86_400);
    static final Deadline DEADLINE = new Deadline("opportunity-answer", Qualifying.ANSWER, AT_RISK, DUE, 0);
    static final Deadline FOLLOW_UP = new Deadline("follow-up", Qualifying.FOLLOW_UP, AT_RISK, DUE, 1);

    private Relay() {}

    static DecisionSpec given(DomainEvent... events) {
        var process = ShippedProcesses.idFor(OpportunityType.ACQUISITION);
        return DecisionSpec.of(CommandSideConfiguration.shippedDecisions())
                .given(
                        new ProcessDrafted(process, 1, PROCESS),
                        new ProcessActivated(process, 1),
                        new AccountRegistered(new AccountId("acme"), AccountProfile.named("Acme")),
                        opened(null))
                .given(events);
    }

    static OpportunityOpened opened(@Nullable Owner owner) {
        return new OpportunityOpened(DEAL, "Acme talent", OpenedFrom.SIGNAL, ENGAGED, situation(owner), Cause.MANUAL);
    }

    static Situation situation(@Nullable Owner owner) {
        return new Situation(
                OpportunityType.ACQUISITION,
                new AccountId("acme"),
                new SolutionId("talent"),
                new BuyingGroupId("hr"),
                ShippedProcesses.idFor(OpportunityType.ACQUISITION),
                1,
                null,
                null,
                owner,
                0);
    }

    static OfferHandshake offer() {
        return new OfferHandshake(ID, SUBJECT, null, SDR, null, null);
    }

    static HandshakeOffered offered() {
        return offered(DEADLINE);
    }

    static HandshakeOffered offered(@Nullable Deadline deadline) {
        return new HandshakeOffered(ID, SUBJECT, Team.MARKETING, SDR, RACI, STEP, deadline, OPENED);
    }

    static HandshakeAccepted accepted() {
        return new HandshakeAccepted(ID, SUBJECT, SDR);
    }
}
