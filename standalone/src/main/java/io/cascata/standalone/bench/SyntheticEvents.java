package io.cascata.standalone.bench;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.log.Metadata;
import io.cascata.log.NewEvent;
import io.cascata.log.codec.EventCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An endless stream of believable events in order of business time: accounts, contacts, and many opportunities side by
 * side that are opened, valued, staffed, moved, touched and closed. The same seed gives the same events.
 */
final class SyntheticEvents {

    static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final Duration STEP = Duration.ofSeconds(60);
    private static final int ACCOUNTS = 500;
    private static final int OPEN_AT_ONCE = 4_000;
    static final Map<String, String> METADATA =
            Map.of(Metadata.ACTOR, "bench", Metadata.CHANNEL, "bench", Metadata.CORRELATION_ID, "bench-1");

    private final EventCodec codec = EventCodec.cascata();
    private final Random random;
    private final List<SyntheticProcess> processes = SyntheticProcess.all();
    private final Deque<DomainEvent> first = new ArrayDeque<>();
    private final List<SyntheticOpportunity> open = new ArrayList<>();
    private Instant now = START;
    private long opened;

    SyntheticEvents(long seed) {
        this.random = new Random(seed);
        processes.forEach(process -> first.addAll(process.events()));
        for (var number = 0; number < ACCOUNTS; number++) {
            first.addAll(customer(number));
        }
    }

    NewEvent next() {
        now = now.plus(STEP);
        var id = new UUID(random.nextLong(), random.nextLong());
        return codec.encode(id, event(), now, METADATA);
    }

    List<NewEvent> take(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private DomainEvent event() {
        var waiting = first.poll();
        return waiting == null ? opportunityEvent() : waiting;
    }

    private DomainEvent opportunityEvent() {
        if (open.size() < OPEN_AT_ONCE) {
            var process = processes.get(random.nextInt(processes.size()));
            var opportunity = new SyntheticOpportunity(++opened, process, random.nextInt(ACCOUNTS), random);
            open.add(opportunity);
            return opportunity.open();
        }
        var index = random.nextInt(open.size());
        var event = open.get(index).next();
        if (open.get(index).closed()) {
            open.set(index, open.getLast());
            open.removeLast();
        }
        return event;
    }

    private static List<DomainEvent> customer(int number) {
        var account = SyntheticOpportunity.account(number);
        return List.of(new AccountRegistered(account, profile(number)), person(account, number));
    }

    private static AccountProfile profile(int number) {
        var region = "Region " + number % 5;
        return new AccountProfile("Account " + number, null, "Industry", "Segment " + number % 3, "DE", region, null);
    }

    private static ContactRegistered person(AccountId account, int number) {
        var name = new PersonName("Person " + number);
        var email = new EmailAddress("person" + number + "@bench.example");
        return new ContactRegistered(
                SyntheticOpportunity.contact(number), account, new PersonProfile(name, email, null, "VP People"));
    }
}
