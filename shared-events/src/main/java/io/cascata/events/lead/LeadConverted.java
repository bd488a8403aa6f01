package io.cascata.events.lead;

import io.cascata.events.Tag;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lead is a contact of an account from now on; {@code newContact} and {@code newAccount} tell which of them came to be
 * by that. {@code opportunity} is the one that it was mapped to or that was opened with it. A company lead has no contact,
 * a person without a company no account.
 */
public record LeadConverted(
        LeadId id,
        @Nullable AccountId account,
        @Nullable ContactId contact,
        Boolean newAccount,
        Boolean newContact,
        @Nullable OpportunityId opportunity,
        By by)
        implements LeadEvent {

    public LeadConverted {
        if (account == null && contact == null) {
            throw new IllegalArgumentException("a lead is converted into a contact or an account, or both");
        }
    }

    /** Whether somebody decided it, or the match did. */
    public enum By {
        PERSON,
        MATCH
    }

    @Override
    public Set<Tag> tags() {
        var tags = new HashSet<>(Set.of(LeadEvent.tag(id)));
        if (account != null) {
            tags.add(AccountEvent.tag(account));
        }
        if (contact != null) {
            tags.add(ContactEvent.tag(contact));
        }
        return Set.copyOf(tags);
    }
}
