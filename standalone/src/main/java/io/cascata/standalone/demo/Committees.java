package io.cascata.standalone.demo;

import io.cascata.command.buyinggroup.FormBuyingGroup;
import io.cascata.command.buyinggroup.HoldPlace;
import io.cascata.command.buyinggroup.ProposeMember;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.PlaceId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import java.time.Instant;
import java.util.Set;

/** The buying groups that sales looks at as such: formed late, some with people proposed and places held for others. */
final class Committees {

    private static final Set<CanonicalStage> LATE = Set.of(CanonicalStage.QUALIFIED, CanonicalStage.PIPELINE);
    private static final double PROPOSED = 0.4;
    private static final double HELD = 0.3;
    private static final Identification RESEARCHED =
            new Identification(IdentificationWay.RESEARCH, IdentificationOrigin.MANUAL, "org chart");

    private final DemoCompany company;
    private final DemoSettings settings;

    Committees(DemoCompany company, DemoSettings settings) {
        this.company = company;
        this.settings = settings;
    }

    void tell(Story story) {
        company.opportunities().stream()
                .filter(opportunity -> LATE.contains(opportunity.stage()))
                .forEach(opportunity -> tell(opportunity, story));
    }

    private void tell(DemoOpportunity opportunity, Story story) {
        var id = company.idOf(opportunity);
        var dice = Dice.apart(settings.seed(), "committee " + id, 0);
        var group = new BuyingGroupId(id);
        var at = opportunity.moves().getLast().at().plusSeconds(dice.between(1_800, 14_400));
        var form = new FormBuyingGroup(
                group, new AccountId(opportunity.account().id()), new SolutionId(opportunity.solution()));
        var seller = opportunity.now().owner();
        if (!story.tell("group " + id, at, seller, form)) {
            return;
        }
        if (dice.chance(PROPOSED)) {
            propose(opportunity, group, at.plusSeconds(600), story);
        }
        if (dice.chance(HELD)) {
            var place = new HoldPlace(group, new PlaceId("place-" + id), new ContactRole("Ratifier"), "Legal Counsel");
            story.tell("place " + id, at.plusSeconds(900), seller, place);
        }
    }

    private void propose(DemoOpportunity opportunity, BuyingGroupId group, Instant at, Story story) {
        var inside = opportunity.roles().stream().map(DemoRole::contact).toList();
        opportunity.account().contacts().stream()
                .filter(contact -> contact.created().isBefore(at) && !inside.contains(contact))
                .findFirst()
                .ifPresent(contact -> story.tell(
                        "proposal " + group,
                        at,
                        opportunity.now().owner(),
                        new ProposeMember(
                                group, new ContactId(contact.id()), new ContactRole(contact.usualRole()), RESEARCHED)));
    }
}
