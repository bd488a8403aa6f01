package io.cascata.events.touch;

import io.cascata.events.Tag;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.value.Person;
import io.cascata.events.value.Team;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something: {@code source} and {@code externalId} together are unique. Who it was (contact, lead, visitor)
 * and at which account may each be unknown, not all of them. The solution is the one that the source named.
 */
public record TouchRecorded(
        TouchId id,
        String source,
        String externalId,
        @Nullable ContactId contact,
        @Nullable AccountId account,
        @Nullable SolutionId solution,
        String channel,
        String kind,
        @Nullable CampaignId campaign,
        @Nullable String content,
        Team team,
        @Nullable LeadId lead,
        @Nullable VisitorId visitor)
        implements TouchEvent {

    public TouchRecorded {
        Text.require("touch source", source);
        Text.require("touch external id", externalId);
        Text.require("touch channel", channel);
        Text.require("touch kind", kind);
        if (contact == null && account == null && lead == null && visitor == null) {
            throw new IllegalArgumentException("a touch needs a contact, a lead, an account or a visitor");
        }
    }

    /** Who did it, as far as the source knew. */
    public @Nullable Person person() {
        return Person.of(contact, lead);
    }

    /** The tag of whom the source knew best behind it: the contact, else the lead, else the visitor; of none of them, none. */
    public @Nullable Tag madeAs() {
        var person = person();
        if (person != null) {
            return TouchEvent.tag(person);
        }
        return visitor == null ? null : TouchEvent.tag(visitor);
    }

    @Override
    public Set<Tag> tags() {
        var tags = new HashSet<Tag>();
        if (contact != null) {
            tags.add(ContactEvent.tag(contact));
        }
        if (account != null) {
            tags.add(AccountEvent.tag(account));
        }
        if (lead != null) {
            tags.add(LeadEvent.tag(lead));
        }
        if (visitor != null) {
            tags.add(TouchEvent.tag(visitor));
        }
        return Set.copyOf(tags);
    }
}
