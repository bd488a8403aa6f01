package io.cascata.query.activity;

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
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageRef;
import io.cascata.query.activity.Activity.Kind;
import io.cascata.query.activity.Activity.Stage;
import io.cascata.query.activity.Activity.State;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one event says of which things, by their documents; whatever it says, something happened to them. What happens to
 * the contacts and opportunities of an account is theirs alone: who asks for the account looks at them too.
 */
final class Happenings {

    private final Map<String, UnaryOperator<Activity>> changes = new LinkedHashMap<>();
    private final Instant at;

    private Happenings(Instant at) {
        this.at = at;
    }

    static Map<String, UnaryOperator<Activity>> of(RecordedEvent recorded) {
        var happenings = new Happenings(recorded.occurredAt());
        switch (recorded.event()) {
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
        return happenings.changes;
    }

    private void lead(LeadEvent event) {
        switch (event) {
            case LeadCaptured captured -> say(Kind.LEAD, captured.id(), lead -> lead.begun(at));
            case LeadClosed closed -> say(Kind.LEAD, closed.id(), lead -> lead.in(State.CLOSED));
            case LeadConverted converted -> converted(converted);
            case LeadLinkedToContact linked -> {
                var contact = linked.contact().value();
                say(Kind.LEAD, linked.id(), lead -> lead.tied(lead.ties().as(contact)));
                touched(Kind.CONTACT, contact);
            }
            default -> touched(Kind.LEAD, event.id());
        }
    }

    private void converted(LeadConverted event) {
        say(Kind.LEAD, event.id(), lead -> lead.in(State.CLOSED));
        touched(Kind.ACCOUNT, event.account());
        if (event.contact() != null) {
            var contact = event.contact().value();
            say(Kind.LEAD, event.id(), lead -> lead.tied(lead.ties().as(contact)));
            say(Kind.CONTACT, contact, it -> it.tied(it.ties().from(event.id().value())));
        }
    }

    private void contact(ContactEvent event) {
        switch (event) {
            case ContactRegistered registered -> {
                var account = registered.account() == null
                        ? null
                        : registered.account().value();
                say(Kind.CONTACT, registered.id(), it -> it.begun(at)
                        .tied(it.ties().at(account)));
            }
            case ContactJoinedAccount joined -> {
                var account = joined.account().value();
                say(Kind.CONTACT, joined.id(), it -> it.tied(it.ties().at(account)));
            }
            case ContactProfileRevised revised -> touched(Kind.CONTACT, revised.id());
        }
    }

    private void account(AccountEvent event) {
        if (event instanceof AccountRegistered registered) {
            say(Kind.ACCOUNT, registered.id(), account -> account.begun(at));
        } else {
            touched(Kind.ACCOUNT, event.id());
        }
    }

    private void opportunity(OpportunityEvent event) {
        switch (event) {
            case OpportunityOpened opened -> opened(opened);
            case StageEvent moved -> stage(event, moved.to());
            case ContactRoleAdded added -> {
                var contact = added.contact().value();
                say(Kind.OPPORTUNITY, event.id(), it -> it.tied(it.ties().with(contact)));
            }
            case ContactRoleRemoved removed -> {
                var contact = removed.contact().value();
                say(Kind.OPPORTUNITY, event.id(), it -> it.tied(it.ties().without(contact)));
            }
            default -> touched(Kind.OPPORTUNITY, event.id());
        }
    }

    private void opened(OpportunityOpened event) {
        var account = event.situation().account().value();
        say(Kind.OPPORTUNITY, event.id(), it -> it.begun(at).tied(it.ties().at(account)));
        stage(event, event.stage());
    }

    private void stage(OpportunityEvent event, StageRef to) {
        var state = to.canonical().outcome() == Outcome.OPEN ? State.OPEN : State.CLOSED;
        say(Kind.OPPORTUNITY, event.id(), it -> it.in(Stage.of(to, at), state));
    }

    private void touched(Kind kind, @Nullable Object id) {
        if (id != null) {
            say(kind, id, thing -> thing);
        }
    }

    private void say(Kind kind, Object id, UnaryOperator<Activity> change) {
        UnaryOperator<Activity> happened = thing -> change.apply(thing.at(at));
        changes.merge(kind.document(id), happened, (one, other) -> thing -> other.apply(one.apply(thing)));
    }
}
