package io.cascata.command.importing.plan;

import io.cascata.command.account.RegisterAccount;
import io.cascata.command.account.ReviseAccountProfile;
import io.cascata.command.contact.JoinAccount;
import io.cascata.command.contact.RegisterContact;
import io.cascata.command.contact.ReviseContactProfile;
import io.cascata.command.importing.plan.Policies.MissingParent;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.PersonProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The companies and people of an import: those that the input has, and placeholders for those that it only points to. */
public final class Parties {

    private static final AccountId UNKNOWN = new AccountId("unknown");

    private final ImportSettings settings;
    private final Tally tally;
    private final Requests requests;
    private final Set<AccountId> accounts = new HashSet<>();
    private final Set<ContactId> contacts = new HashSet<>();
    private final Placeholders placeholders;

    public Parties(Origin origin, ImportSettings settings, Tally tally) {
        this.settings = settings;
        this.tally = tally;
        this.requests = new Requests(origin, settings);
        this.placeholders = new Placeholders(requests, settings.importedAt());
    }

    /** The input has this account. */
    public void know(AccountId account) {
        accounts.add(account);
    }

    public Work register(AccountEntry entry) {
        var at = entry.created() == null ? settings.importedAt() : entry.created();
        var register = new RegisterAccount(entry.id(), entry.profile());
        var revise = new ReviseAccountProfile(entry.id(), entry.profile());
        var said = "profile:" + entry.profile();
        return new Work(
                List.of(entry.row()),
                List.of(
                        requests.of(List.of(entry.row()), "register", at, register, Set.of("account-exists")),
                        requests.of(entry.row(), said, at, revise)),
                List.of());
    }

    public Work register(ContactEntry entry) {
        contacts.add(entry.id());
        var at = entry.created() == null ? settings.importedAt() : entry.created();
        var account = entry.account() != null && isKnown(entry.account()) ? entry.account() : null;
        var commands = takePlaceholders();
        var register = new RegisterContact(entry.id(), account, entry.profile());
        commands.add(requests.of(List.of(entry.row()), "register", at, register, Set.of("contact-exists")));
        var revise = new ReviseContactProfile(entry.id(), entry.profile());
        commands.add(requests.of(entry.row(), "profile:" + said(entry.profile()), at, revise));
        if (account != null) {
            commands.add(requests.of(entry.row(), "account:" + account, at, new JoinAccount(entry.id(), account)));
        }
        return new Work(List.of(entry.row()), commands, List.of());
    }

    /** The account of an opportunity, if need be a placeholder; none where the policy wants none. */
    @Nullable
    AccountId accountOf(Story story) {
        var account = story.account();
        if (account != null) {
            return isKnown(account) ? account : null;
        }
        tally.policy("account-missing");
        if (settings.policies().missingParent() == MissingParent.REJECT) {
            return null;
        }
        standIn(UNKNOWN, "Unknown account");
        return UNKNOWN;
    }

    /** Whether there is such an account, if need be a placeholder. */
    boolean isKnown(AccountId account) {
        if (accounts.contains(account)) {
            return true;
        }
        tally.policy("account-unknown");
        if (settings.policies().missingParent() == MissingParent.REJECT) {
            return false;
        }
        standIn(account, "Account " + account);
        return true;
    }

    /** Whether there is such a contact, if need be a placeholder. */
    boolean isKnown(ContactId contact) {
        if (contacts.contains(contact)) {
            return true;
        }
        tally.policy("contact-unknown");
        if (settings.policies().missingParent() == MissingParent.REJECT) {
            return false;
        }
        contacts.add(contact);
        var nobody = new RegisterContact(contact, null, new PersonProfile(null, null, null, null));
        placeholders.add("Contact", contact.value(), nobody, "contact-exists");
        return true;
    }

    /** The commands that make new placeholders known; each is given once. */
    List<PlannedCommand> takePlaceholders() {
        return placeholders.take();
    }

    private void standIn(AccountId account, String name) {
        if (accounts.add(account)) {
            var register = new RegisterAccount(account, AccountProfile.named(name));
            placeholders.add("Account", account.value(), register, "account-exists");
        }
    }

    /** Goes into a name UUID only, whose input nobody can read back. */
    static String said(PersonProfile profile) {
        return String.join(
                "|",
                profile.name() == null ? "" : profile.name().value(),
                profile.email() == null ? "" : profile.email().value(),
                profile.phone() == null ? "" : profile.phone().value(),
                profile.jobTitle() == null ? "" : profile.jobTitle());
    }
}
