package io.cascata.command.matching.directory;

import io.cascata.command.matching.mail.MailIdentity;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.EmailAddress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All accounts with their people and opportunities, kept in memory from what is told one by one; telling the same again
 * changes nothing. An account takes about 1 kB, a person about 0.5 kB. Many may ask while one tells.
 */
public final class AccountDirectory {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<AccountId, Integer> numbers = new HashMap<>();
    private final List<Listing> listings = new ArrayList<>();
    private final NameIndex names = new NameIndex();
    private final Postings<String> websites = new Postings<>();
    private final Postings<PhoneKey> phones = new Postings<>();
    private final PersonIndex people = new PersonIndex();
    private final DealIndex deals = new DealIndex();

    /** An account was registered or its profile revised; the facts replace those before, of two times the earlier is kept. */
    public void account(AccountId id, AccountFacts facts) {
        var listing = Listing.of(id, facts);
        tell(() -> replace(listing));
    }

    /** A person was registered or the profile revised; the e-mail replaces the one before. */
    public void contact(ContactId id, @Nullable EmailAddress email) {
        tell(() -> people.profile(id, email));
    }

    /** A person belongs to this account from now on. */
    public void contactJoined(ContactId id, AccountId account) {
        tell(() -> people.join(id, account));
    }

    public void opportunityOpened(OpportunityId id, AccountId account, SolutionId solution) {
        tell(() -> deals.opened(id, account, solution));
    }

    /** Won or otherwise closed. Throws {@link IllegalArgumentException} where it was never opened. */
    public void opportunityClosed(OpportunityId id, boolean won) {
        tell(() -> deals.closed(id, won));
    }

    /** Open again; a win is taken back with it. Throws {@link IllegalArgumentException} where it was never opened. */
    public void opportunityReopened(OpportunityId id) {
        tell(() -> deals.reopened(id));
    }

    /** Who writes from this address, in whatever spelling and with whatever "+tag". */
    public Optional<ContactId> contactWith(MailIdentity identity) {
        return ask(() -> people.withIdentity(identity));
    }

    public Optional<AccountId> accountOf(ContactId contact) {
        return ask(() -> people.accountOf(contact));
    }

    public Optional<Listing> listing(AccountId account) {
        return ask(() -> Optional.ofNullable(numbers.get(account)).map(listings::get));
    }

    /** How many accounts have a word in their names. */
    public int bearers(String word) {
        return ask(() -> names.bearers(word));
    }

    public int size() {
        return ask(listings::size);
    }

    /** The accounts that may be meant: by name, initials, similar name, domain, people's domain or phone. */
    public List<Prospect> find(Probe probe) {
        return ask(() -> numbersFor(probe).stream()
                .mapToObj(listings::get)
                .map(listing -> prospect(listing, probe))
                .toList());
    }

    private BitSet numbersFor(Probe probe) {
        var found = new BitSet(listings.size());
        for (var name : probe.names()) {
            names.findExact(name, found);
            names.findSimilar(name, probe.mostByLikeness(), listings.size(), found);
        }
        probe.domains().forEach(domain -> websites.forEach(domain.registrable(), found::set));
        people.accountsAt(probe.domains())
                .map(numbers::get)
                .filter(Objects::nonNull)
                .forEach(found::set);
        if (probe.phone() != null) {
            phones.forEach(probe.phone(), found::set);
        }
        return found;
    }

    private Prospect prospect(Listing listing, Probe probe) {
        return new Prospect(
                listing,
                people.at(listing.account()),
                people.at(listing.account(), probe.domains()),
                deals.isCustomer(listing.account()),
                deals.hasOpen(listing.account(), probe.solution()));
    }

    private void replace(Listing listing) {
        var number = numbers.putIfAbsent(listing.account(), listings.size());
        if (number == null) {
            listings.add(listing);
            enter(listing, listings.size() - 1);
            return;
        }
        var before = listings.get(number);
        listings.set(number, listing.knownSince(before.since()));
        names.remove(before.name(), number);
        if (before.website() != null) {
            websites.remove(before.website().registrable(), number);
        }
        if (before.phone() != null) {
            phones.remove(before.phone(), number);
        }
        enter(listing, number);
    }

    private void enter(Listing listing, int number) {
        names.add(listing.name(), number);
        if (listing.website() != null) {
            websites.add(listing.website().registrable(), number);
        }
        if (listing.phone() != null) {
            phones.add(listing.phone(), number);
        }
    }

    private void tell(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T> T ask(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
