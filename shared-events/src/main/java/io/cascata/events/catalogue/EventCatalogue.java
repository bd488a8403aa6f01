package io.cascata.events.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.account.AccountTargeted;
import io.cascata.events.account.AccountUntargeted;
import io.cascata.events.campaign.CampaignRegistered;
import io.cascata.events.campaign.CampaignRevised;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.lead.LeadMatchReviewRequested;
import io.cascata.events.lead.LeadMatched;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.lead.LeadRouted;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.ClosedStageEntered;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.events.playbook.ConversionRulesRevised;
import io.cascata.events.playbook.LeadRulesRevised;
import io.cascata.events.playbook.OpportunityRulesRevised;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.touch.TouchRecorded;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every event of the platform: stored name and revision to class, and back. The only place where the two meet. */
public final class EventCatalogue {

    private static final EventCatalogue CASCATA = new EventCatalogue(List.of(
            new EventType("opportunity.opened", 1, OpportunityOpened.class),
            new EventType("opportunity.stage-advanced", 1, StageAdvanced.class),
            new EventType("opportunity.stage-moved-back", 1, StageMovedBack.class),
            new EventType("opportunity.won", 1, OpportunityWon.class),
            new EventType("opportunity.lost", 1, OpportunityLost.class),
            new EventType("opportunity.recycled", 1, OpportunityRecycled.class),
            new EventType("opportunity.reopened", 1, OpportunityReopened.class),
            new EventType("opportunity.closed-stage-entered", 1, ClosedStageEntered.class),
            new EventType("opportunity.amount-set", 1, AmountSet.class),
            new EventType("opportunity.close-date-set", 1, CloseDateSet.class),
            new EventType("opportunity.owner-assigned", 1, OwnerAssigned.class),
            new EventType("opportunity.contact-role-added", 1, ContactRoleAdded.class),
            new EventType("opportunity.contact-role-changed", 1, ContactRoleChanged.class),
            new EventType("opportunity.contact-role-removed", 1, ContactRoleRemoved.class),
            new EventType("opportunity.primary-contact-chosen", 1, PrimaryContactChosen.class),
            new EventType("account.registered", 1, AccountRegistered.class),
            new EventType("account.profile-revised", 1, AccountProfileRevised.class),
            new EventType("account.targeted", 1, AccountTargeted.class),
            new EventType("account.untargeted", 1, AccountUntargeted.class),
            new EventType("contact.registered", 1, ContactRegistered.class),
            new EventType("contact.profile-revised", 1, ContactProfileRevised.class),
            new EventType("contact.joined-account", 1, ContactJoinedAccount.class),
            new EventType("lead.captured", 1, LeadCaptured.class),
            new EventType("lead.profile-revised", 1, LeadProfileRevised.class),
            new EventType("lead.qualified", 1, LeadQualified.class),
            new EventType("lead.accepted", 1, LeadAccepted.class),
            new EventType("lead.rejected", 1, LeadRejected.class),
            new EventType("lead.entered-sales", 1, LeadEnteredSales.class),
            new EventType("lead.recycled", 1, LeadRecycled.class),
            new EventType("lead.closed", 1, LeadClosed.class),
            new EventType("lead.routed", 1, LeadRouted.class),
            new EventType("lead.matched", 1, LeadMatched.class),
            new EventType("lead.match-review-requested", 1, LeadMatchReviewRequested.class),
            new EventType("lead.converted", 1, LeadConverted.class),
            new EventType("lead.linked-to-contact", 1, LeadLinkedToContact.class),
            new EventType("campaign.registered", 1, CampaignRegistered.class),
            new EventType("campaign.revised", 1, CampaignRevised.class),
            new EventType("process.drafted", 1, ProcessDrafted.class),
            new EventType("process.activated", 1, ProcessActivated.class),
            new EventType("playbook.opportunity-rules-revised", 1, OpportunityRulesRevised.class),
            new EventType("playbook.lead-rules-revised", 1, LeadRulesRevised.class),
            new EventType("playbook.conversion-rules-revised", 1, ConversionRulesRevised.class),
            new EventType("touch.recorded", 1, TouchRecorded.class)));

    private final List<EventType> types;
    private final Map<String, EventType> byName;
    private final Map<Class<? extends DomainEvent>, EventType> byClass;

    /** A catalogue of these types; a name or a class used twice is refused. */
    public EventCatalogue(List<EventType> types) {
        this.types = List.copyOf(types);
        this.byName = types.stream().collect(toUnmodifiableMap(EventType::name, identity()));
        this.byClass = types.stream().collect(toUnmodifiableMap(EventType::type, identity()));
    }

    /** The events of this platform, each in the revision that is written today. */
    public static EventCatalogue cascata() {
        return CASCATA;
    }

    public List<EventType> types() {
        return types;
    }

    /** The type of an event; throws {@link IllegalArgumentException} where it is not in the catalogue. */
    public EventType typeOf(DomainEvent event) {
        return typeOf(event.getClass());
    }

    /** The type of events of a class; throws {@link IllegalArgumentException} where it is not in the catalogue. */
    public EventType typeOf(Class<? extends DomainEvent> event) {
        var type = byClass.get(event);
        if (type == null) {
            throw new IllegalArgumentException("not in the event catalogue: " + event.getName());
        }
        return type;
    }

    /** The names under which events of these classes are stored; throws {@link IllegalArgumentException} for a class without one. */
    public Set<String> namesOf(Set<Class<? extends DomainEvent>> events) {
        return events.stream().map(this::typeOf).map(EventType::name).collect(toUnmodifiableSet());
    }

    /** The type stored under this name; throws {@link IllegalArgumentException} where there is none. */
    public EventType named(String name) {
        var type = byName.get(name);
        if (type == null) {
            throw new IllegalArgumentException("unknown event name: " + name);
        }
        return type;
    }
}
