package io.cascata.command.lead;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.cascata.command.matching.AccountMatching;
import io.cascata.command.matching.LeadFacts;
import io.cascata.command.matching.MatchResult;
import io.cascata.command.matching.MatchingRules;
import io.cascata.command.matching.directory.AccountDirectory;
import io.cascata.command.matching.directory.DirectoryFeed;
import io.cascata.command.matching.mail.MailProviders;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.catalogue.EventType;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.AccountId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.log.EventFilter;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All accounts of a log, kept in memory. Whoever asks sees everything that is in the log by then; the first to ask waits
 * until all of it has been read.
 */
public final class LoggedAccounts implements AccountSearch {

    private static final int PAGE = 5_000;

    private final EventLog log;
    private final EventCodec codec;
    private final MailProviders providers;
    private final AccountDirectory directory = new AccountDirectory();
    private final DirectoryFeed feed = new DirectoryFeed(directory);
    private final EventFilter told;
    private long position;

    public LoggedAccounts(EventLog log, EventCodec codec, MailProviders providers) {
        this.log = log;
        this.codec = codec;
        this.providers = providers;
        this.told = new EventFilter(List.of(new EventFilter.Criterion(
                Set.of(),
                codec.catalogue().types().stream()
                        .filter(LoggedAccounts::tells)
                        .map(EventType::name)
                        .collect(toUnmodifiableSet()))));
    }

    private static boolean tells(EventType type) {
        return Stream.of(AccountEvent.class, ContactEvent.class, OpportunityOpened.class, StageEvent.class)
                .anyMatch(family -> family.isAssignableFrom(type.type()));
    }

    @Override
    public MatchResult match(LeadFacts lead, MatchingRules rules) {
        catchUp();
        return new AccountMatching(directory, rules, providers).match(lead);
    }

    @Override
    public boolean knows(AccountId account) {
        return directory.listing(account).isPresent();
    }

    private synchronized void catchUp() {
        for (long head = log.head(); position < head; ) {
            var page = log.read(new EventQuery(position, head, told, PAGE));
            page.events().forEach(stored -> feed.tell(codec.decode(stored), stored.occurredAt()));
            position = page.searchedTo();
        }
    }
}
