package io.cascata.command.lead;

import io.cascata.command.buyinggroup.FormBuyingGroup;
import io.cascata.command.buyinggroup.ProposeMember;
import io.cascata.command.decision.Together;
import io.cascata.command.lead.ConvertLead.Purchase;
import io.cascata.command.opportunity.AccountDeals;
import io.cascata.command.opportunity.AddContactRole;
import io.cascata.command.opportunity.OpenOpportunity;
import io.cascata.command.playbook.OpportunityPlaybook;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.Deal;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which purchase a converted person takes part in; {@code newId} is that of an opportunity which is opened by itself. */
record PartInPurchase(LeadProfile profile, ContactId contact, String newId, Together all) {

    private static final String RULE = "lead-conversion";
    private static final Identification INBOUND =
            new Identification(IdentificationWay.INBOUND, IdentificationOrigin.SYSTEM, RULE);

    /** The opportunity that the person is on by now; none where that is open, or where somebody has yet to confirm it. */
    @Nullable
    OpportunityId take(Purchase purchase, @Nullable AccountId account) {
        return switch (purchase) {
            case Purchase.Open open -> account == null ? null : byItself(account);
            case Purchase.Existing existing -> {
                all.decide(new AddContactRole(existing.opportunity(), contact, role(existing.role())));
                yield existing.opportunity();
            }
            case Purchase.New fresh -> {
                all.decide(opening(fresh, account, Cause.MANUAL));
                yield fresh.opportunity();
            }
        };
    }

    /** Who asks for what the account decides about already is proposed for its group; anything else may be a new purchase. */
    private @Nullable OpportunityId byItself(AccountId account) {
        var solution = profile.solution();
        if (solution == null) {
            return null;
        }
        var same = openDeal(account, solution);
        if (same.isPresent()) {
            propose(same.get());
            return null;
        }
        return opensAcquisition() ? open(account, solution) : null;
    }

    private Optional<Deal> openDeal(AccountId account, SolutionId solution) {
        return AccountDeals.of(all, account).opportunities().entrySet().stream()
                .filter(entry -> entry.getValue().outcome() == Outcome.OPEN)
                .filter(entry -> entry.getValue().deal().solution().equals(solution))
                .min(Comparator.comparing(entry -> entry.getKey().value()))
                .map(Map.Entry::getValue)
                .map(AccountDeals.Known::deal);
    }

    private void propose(Deal deal) {
        all.decide(new FormBuyingGroup(deal.group(), deal.account(), deal.solution()));
        all.decide(new ProposeMember(deal.group(), contact, role(null), INBOUND));
    }

    /** Where acquisitions begin when somebody is engaged, or before, a conversion is late enough. */
    private boolean opensAcquisition() {
        return OpportunityPlaybook.SECTION
                .inForce(all)
                .rules()
                .creationPointOf(OpportunityType.ACQUISITION)
                .filter(point -> point.compareTo(CanonicalStage.ENGAGED) <= 0)
                .isPresent();
    }

    private OpportunityId open(AccountId account, SolutionId solution) {
        var version = ConversionPlaybook.inForce(all).version();
        var name = profile.company() == null ? solution.value() : profile.company() + ": " + solution;
        var fresh = new Purchase.New(new OpportunityId(newId), name, solution, OpportunityType.ACQUISITION, null);
        all.decide(opening(fresh, account, Cause.rule(RULE, version)));
        return fresh.opportunity();
    }

    private ContactRole role(@Nullable ContactRole asked) {
        return asked == null
                ? OpportunityPlaybook.SECTION.inForce(all).rules().roles().unnamed()
                : asked;
    }

    private OpenOpportunity opening(Purchase.New fresh, @Nullable AccountId account, Cause cause) {
        return new OpenOpportunity(
                fresh.opportunity(),
                fresh.name(),
                new OpenOpportunity.Purchase(account, fresh.solution(), fresh.type(), null),
                OpenOpportunity.Start.DEFAULT,
                new OpenOpportunity.FirstContact(contact, fresh.role()),
                OpenOpportunity.Forecast.NONE,
                OpenedFrom.LEAD_CONVERSION,
                cause);
    }
}
