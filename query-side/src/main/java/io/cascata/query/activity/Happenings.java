package io.cascata.query.activity;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.query.activity.Said.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one event says of which things. What happens to the contacts and opportunities of an account is theirs alone: who
 * asks for the account looks at them too.
 */
final class Happenings {

    private final List<Said> all = new ArrayList<>(2);

    private Happenings() {}

    static List<Said> of(DomainEvent of) {
        var happenings = new Happenings();
        switch (of) {
            case LeadEvent event -> happenings.lead(event);
            case ContactEvent event -> happenings.contact(event);
            case AccountEvent event -> happenings.account(event);
            case OpportunityEvent event -> happenings.opportunity(event);
            case TouchRecorded touch -> {
                happenings.touched(Kind.CONTACT, touch.contact());
                happenings.touched(Kind.LEAD, touch.lead());
                happenings.touched(Kind.ACCOUNT, touch.account());
            }
            case VisitorIdentified identified -> {
                happenings.touched(Kind.CONTACT, identified.person().contact());
                happenings.touched(Kind.LEAD, identified.person().lead());
            }
            default -> {}
        }
        return happenings.all;
    }

    private void lead(LeadEvent event) {
        var lead = Said.of(Kind.LEAD, event.id());
        switch (event) {
            case LeadCaptured captured -> all.add(lead.in(State.OPEN));
            case LeadClosed closed -> all.add(lead.in(State.CLOSED));
            case LeadConverted converted -> converted(converted, lead.in(State.CLOSED));
            case LeadLinkedToContact linked -> {
                all.add(lead.as(linked.contact()));
                touched(Kind.CONTACT, linked.contact());
            }
            default -> all.add(lead);
        }
    }

    private void converted(LeadConverted event, Said lead) {
        var contact = event.contact();
        all.add(contact == null ? lead : lead.as(contact));
        touched(Kind.ACCOUNT, event.account());
        if (contact != null) {
            all.add(Said.of(Kind.CONTACT, contact).from(event.id()));
        }
    }

    private void contact(ContactEvent event) {
        var contact = Said.of(Kind.CONTACT, event.id());
        all.add(
                switch (event) {
                    case ContactRegistered registered -> contact.in(State.OPEN).at(registered.account());
                    case ContactJoinedAccount joined -> contact.at(joined.account());
                    case ContactProfileRevised revised -> contact;
                });
    }

    private void account(AccountEvent event) {
        var account = Said.of(Kind.ACCOUNT, event.id());
        all.add(event instanceof AccountRegistered ? account.in(State.OPEN) : account);
    }

    private void opportunity(OpportunityEvent event) {
        var opportunity = Said.of(Kind.OPPORTUNITY, event.id());
        all.add(
                switch (event) {
                    case OpportunityOpened opened ->
                        opportunity.in(opened.stage()).at(opened.situation().account());
                    case StageEvent moved -> opportunity.in(moved.to());
                    case ContactRoleAdded added -> opportunity.with(added.contact());
                    case ContactRoleRemoved removed -> opportunity.without(removed.contact());
                    default -> opportunity;
                });
    }

    private void touched(Kind kind, @Nullable Object id) {
        if (id != null) {
            all.add(Said.of(kind, id));
        }
    }
}
