package io.cascata.command.matching.directory;

import io.cascata.command.matching.mail.MailIdentity;
import io.cascata.command.matching.mail.WebDomain;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.EmailAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People by e-mail, and how many of them an account has at which domain. */
final class PersonIndex {

    private final Map<ContactId, Person> people = new HashMap<>();
    private final Map<MailIdentity, List<ContactId>> byIdentity = new HashMap<>();
    private final Map<AccountId, Integer> atAccount = new HashMap<>();
    private final Map<String, Map<AccountId, Integer>> atDomain = new HashMap<>();

    private record Person(
            @Nullable AccountId account,
            @Nullable MailIdentity identity,
            @Nullable String domain) {}

    void profile(ContactId id, @Nullable EmailAddress email) {
        var text = Optional.ofNullable(email).map(EmailAddress::value);
        var identity = text.flatMap(MailIdentity::of).orElse(null);
        var domain =
                text.flatMap(WebDomain::ofEmail).map(WebDomain::registrable).orElse(null);
        replace(id, new Person(accountOf(id).orElse(null), identity, domain));
    }

    void join(ContactId id, AccountId account) {
        var before = people.get(id);
        replace(
                id,
                before == null ? new Person(account, null, null) : new Person(account, before.identity, before.domain));
    }

    /** Who writes from this address; of several people the one known first. */
    Optional<ContactId> withIdentity(MailIdentity identity) {
        return Optional.ofNullable(byIdentity.get(identity)).map(List::getFirst);
    }

    Optional<AccountId> accountOf(ContactId id) {
        return Optional.ofNullable(people.get(id)).map(Person::account);
    }

    int at(AccountId account) {
        return atAccount.getOrDefault(account, 0);
    }

    int at(AccountId account, Set<WebDomain> domains) {
        return registrable(domains)
                .mapToInt(domain -> atDomain.getOrDefault(domain, Map.of()).getOrDefault(account, 0))
                .sum();
    }

    Stream<AccountId> accountsAt(Set<WebDomain> domains) {
        return registrable(domains).flatMap(domain -> atDomain.getOrDefault(domain, Map.of()).keySet().stream());
    }

    private static Stream<String> registrable(Set<WebDomain> domains) {
        return domains.stream().map(WebDomain::registrable).distinct();
    }

    private void replace(ContactId id, Person person) {
        var before = people.put(id, person);
        if (before != null) {
            count(before, -1);
        }
        count(person, 1);
        var identityBefore = before == null ? null : before.identity;
        if (!Objects.equals(identityBefore, person.identity)) {
            forget(id, identityBefore);
            remember(id, person.identity);
        }
    }

    private void remember(ContactId id, @Nullable MailIdentity identity) {
        if (identity != null) {
            byIdentity.merge(identity, List.of(id), PersonIndex::both);
        }
    }

    private void forget(ContactId id, @Nullable MailIdentity identity) {
        if (identity != null) {
            byIdentity.computeIfPresent(identity, (same, ids) -> without(id, ids));
        }
    }

    private static List<ContactId> both(List<ContactId> some, List<ContactId> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static @Nullable List<ContactId> without(ContactId id, List<ContactId> ids) {
        var left = ids.stream().filter(other -> !other.equals(id)).toList();
        return left.isEmpty() ? null : left;
    }

    private void count(Person person, int change) {
        if (person.account == null) {
            return;
        }
        add(atAccount, person.account, change);
        if (person.domain != null) {
            var accounts = atDomain.computeIfAbsent(person.domain, unseen -> new HashMap<>());
            add(accounts, person.account, change);
            if (accounts.isEmpty()) {
                atDomain.remove(person.domain);
            }
        }
    }

    private static void add(Map<AccountId, Integer> counts, AccountId account, int change) {
        counts.merge(account, change, PersonIndex::sum);
    }

    /** Nothing where none is left, so that the entry goes. */
    private static @Nullable Integer sum(Integer some, Integer more) {
        return some + more == 0 ? null : some + more;
    }
}
