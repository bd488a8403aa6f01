package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.ACCOUNT_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_EXISTS;

import io.cascata.command.account.KnownAccount;
import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.role.KnownRole;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.Deal;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Situation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When an opportunity may be opened, and what it is at its beginning. */
final class OpeningOpportunities {

    private OpeningOpportunities() {}

    static List<DomainEvent> open(OpenOpportunity command, Boundary boundary) {
        return open(command, Map.of(), boundary);
    }

    /** The same with people who are known to take part from elsewhere, each in the role they have in the group already. */
    static List<DomainEvent> open(OpenOpportunity command, Map<ContactId, ContactRole> known, Boundary boundary) {
        var role = firstRole(command, boundary);
        var start = OpeningStage.of(command, boundary);
        var opened = opened(command, start, boundary);
        if (boundary.load(OpportunityKind.OPPORTUNITY, command.opportunity()) instanceof Opportunity present) {
            requireSame(present, opened, role);
            return List.of();
        }
        if (opened.stage().canonical().outcome() == Outcome.OPEN) {
            OpenDealKind.requireFree(boundary, Deal.of(opened.situation()));
        }
        var contact = command.contact();
        var beginning = PeopleAtOpening.of(opened, role, contact != null && contact.role() != null, boundary)
                .joinedBy(known);
        if (!command.isHistory()) {
            CreationRights.require(command, start.stage(), boundary);
            var opportunity = Opportunity.opened(opened, boundary.occurredAt()).withAll(beginning.people());
            StageEntry.beginning(opportunity, start.process().definition(), start.stage(), boundary)
                    .pass();
        }
        return beginning.events(boundary);
    }

    private static @Nullable ContactRoleAdded firstRole(OpenOpportunity command, Boundary boundary) {
        var first = command.contact();
        if (first == null) {
            if (command.openedFrom() == OpenedFrom.CONTACT || command.openedFrom() == OpenedFrom.LEAD_CONVERSION) {
                throw CONTACT_MISSING.because(
                        "Opening from " + command.openedFrom() + " needs the contact.",
                        Map.of("openedFrom", command.openedFrom()));
            }
            return null;
        }
        KnownContact.require(boundary, first.contact());
        var role = first.role() == null ? KnownRole.unnamed(boundary) : KnownRole.require(boundary, first.role());
        return new ContactRoleAdded(command.opportunity(), first.contact(), role);
    }

    private static OpportunityOpened opened(OpenOpportunity command, OpeningStage start, Boundary boundary) {
        return new OpportunityOpened(
                command.opportunity(),
                command.name(),
                command.openedFrom(),
                start.stage().ref(),
                situation(command, start, account(command, boundary)),
                command.cause());
    }

    private static Situation situation(OpenOpportunity command, OpeningStage start, AccountId account) {
        var purchase = command.purchase();
        var forecast = command.forecast();
        return new Situation(
                purchase.type(),
                account,
                purchase.solution(),
                purchase.group() == null ? groupOf(account, purchase.solution()) : purchase.group(),
                start.process().process(),
                start.process().version(),
                forecast.amount(),
                forecast.closeDate(),
                forecast.owner(),
                0);
    }

    private static AccountId account(OpenOpportunity command, Boundary boundary) {
        var account = command.purchase().account();
        var contact = command.contact();
        if (account == null && contact != null) {
            account = KnownContact.require(boundary, contact.contact()).account();
        }
        if (account == null) {
            throw ACCOUNT_MISSING.because(
                    "Opportunity '" + command.opportunity() + "' needs an account.",
                    Map.of("opportunity", command.opportunity().value()));
        }
        return KnownAccount.require(boundary, account).account();
    }

    private static void requireSame(Opportunity known, OpportunityOpened asked, @Nullable ContactRoleAdded role) {
        boolean attached = role == null || known.roles().containsKey(role.contact());
        if (!attached || !known.opening().equals(asked)) {
            throw OPPORTUNITY_EXISTS.because(
                    "Opportunity '" + asked.id() + "' was opened already, as '"
                            + known.opening().name() + "'.",
                    Map.of(
                            "opportunity", asked.id().value(),
                            "name", known.opening().name()));
        }
    }

    /** The same for every opportunity of an account and a solution, so that a second one meets the first. */
    private static BuyingGroupId groupOf(AccountId account, SolutionId solution) {
        var both = account.value() + "\n" + solution.value();
        return new BuyingGroupId(
                UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
