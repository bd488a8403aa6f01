package io.cascata.command.lead;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.command.account.RegisterAccount;
import io.cascata.command.contact.JoinAccount;
import io.cascata.command.contact.KnownContact;
import io.cascata.command.contact.RegisterContact;
import io.cascata.command.decision.Together;
import io.cascata.command.lead.ConvertLead.Purchase;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.LeadProfile;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that comes of a conversion: account, contact, part in an opportunity, in one step. The ids of what is new follow from the lead's. */
record Conversion(LeadId lead, LeadProfile profile, LeadConverted.By by, Together all) {

    /**
     * Converts into this account, or a new one of this profile, or none; the person is this contact, or a new one. A
     * contact that belongs elsewhere joins the account.
     */
    void convert(
            @Nullable AccountId existing,
            Optional<AccountProfile> company,
            @Nullable ContactId known,
            Purchase purchase) {
        var account = existing == null ? company.map(this::register).orElse(null) : existing;
        var contact = known == null ? newContact(account) : link(known, account);
        all.add(new LeadConverted(
                lead,
                account,
                contact,
                existing == null && account != null,
                known == null && contact != null,
                contact == null ? null : part(contact).take(purchase, account),
                by));
    }

    private AccountId register(AccountProfile company) {
        var id = new AccountId(derived("account"));
        all.decide(new RegisterAccount(id, company));
        return id;
    }

    /** A lead of which no person is known is a company only. */
    private @Nullable ContactId newContact(@Nullable AccountId account) {
        var person = profile.person();
        if (person.name() == null && person.email() == null) {
            return null;
        }
        var id = new ContactId(derived("contact"));
        all.decide(new RegisterContact(id, account, person));
        return id;
    }

    private ContactId link(ContactId contact, @Nullable AccountId account) {
        all.add(new LeadLinkedToContact(lead, contact));
        if (account != null
                && !account.equals(KnownContact.require(all, contact).account())) {
            all.decide(new JoinAccount(contact, account));
        }
        return contact;
    }

    private PartInPurchase part(ContactId contact) {
        return new PartInPurchase(profile, contact, derived("opportunity"), all);
    }

    private String derived(String what) {
        return UUID.nameUUIDFromBytes((what + " of lead\n" + lead).getBytes(UTF_8))
                .toString();
    }
}
