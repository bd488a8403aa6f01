package io.cascata.command.opportunity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import io.cascata.command.account.KnownAccount;
import io.cascata.command.decision.Boundary;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.playbook.AutomationRules.Targeting;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** What is opened because an account has become a target. */
final class OpeningForTargets {

    private OpeningForTargets() {}

    static List<DomainEvent> open(OpenTargeted command, Boundary boundary) {
        var account = KnownAccount.require(boundary, command.account());
        var deals = AccountDeals.of(boundary, command.account());
        var events = new ArrayList<DomainEvent>();
        AutomationPlaybook.rules(boundary).targetings().stream()
                .filter(targeting ->
                        targeting.list() == null || targeting.list().equals(command.list()))
                .collect(toMap(Targeting::solution, each -> each, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .filter(targeting -> !deals.decidesAbout(targeting.solution(), OpportunityType.ACQUISITION))
                .forEach(targeting ->
                        events.addAll(OpeningOpportunities.open(acquisition(command, account, targeting), boundary)));
        return events;
    }

    private static OpenOpportunity acquisition(OpenTargeted command, KnownAccount account, Targeting targeting) {
        var id = UUID.nameUUIDFromBytes((command.seed() + "\n" + targeting.solution()).getBytes(UTF_8));
        return new OpenOpportunity(
                new OpportunityId(id.toString()),
                FollowingWins.name(
                        account.profile().name(), targeting.solution().value()),
                new Purchase(account.account(), targeting.solution(), OpportunityType.ACQUISITION, null),
                Start.DEFAULT,
                null,
                new Forecast(null, null, targeting.owner()),
                OpenedFrom.POLICY,
                command.cause());
    }
}
