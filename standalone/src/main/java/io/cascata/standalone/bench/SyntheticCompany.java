package io.cascata.standalone.bench;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.TargetRole;
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
 * The events of a company with so many opportunities, ten touches for each of them: buying groups of several people, moves
 * back and reopenings, leads with their handshakes, and some news that comes days late. The same seed gives the same events.
 */
final class SyntheticCompany {

    static final Instant START = SyntheticEvents.START;
    static final int TOUCHES_PER_OPPORTUNITY = 10;
    static final List<String> ROLES = List.of("Champion", "Decision Maker", "Influencer", "User", "Ratifier");
    static final int PEOPLE = 10;
    private static final int SOLUTIONS = 5;
    private static final int OPPORTUNITIES_PER_ACCOUNT = 20;
    private static final Duration STEP = Duration.ofSeconds(40);
    private static final Map<String, String> METADATA =
            Map.of(Metadata.ACTOR, "bench", Metadata.CHANNEL, "bench", Metadata.CORRELATION_ID, "bench-1");

    private final EventCodec codec = EventCodec.cascata();
    private final Random random;
    private final int opportunities;
    private final int accounts;
    private final List<SyntheticProcess> processes = SyntheticProcess.all();
    private final Deque<DomainEvent> first = new ArrayDeque<>();
    private final List<Pursuit> open = new ArrayList<>();
    private final SyntheticTouches touching;
    private final SyntheticLeads leads;
    private Instant now = START;
    private long opened;

    private static final class Pursuit {
        private final SyntheticOpportunity opportunity;
        private int members;

        private Pursuit(SyntheticOpportunity opportunity) {
            this.opportunity = opportunity;
        }
    }

    SyntheticCompany(long seed, int opportunities) {
        this.random = new Random(seed);
        this.opportunities = opportunities;
        this.accounts = Math.max(1, opportunities / OPPORTUNITIES_PER_ACCOUNT);
        this.touching = new SyntheticTouches(random, accounts);
        this.leads = new SyntheticLeads(random, accounts);
        processes.forEach(process -> first.addAll(process.events()));
        for (int number = 0; number < SOLUTIONS; number++) {
            first.add(profile(number));
        }
        for (int number = 0; number < accounts; number++) {
            first.addAll(customer(number));
        }
    }

    /** How many opportunities were opened so far. */
    long opened() {
        return opened;
    }

    /** At most so many of the events that are left; none at the end. */
    List<NewEvent> take(int count) {
        return Stream.generate(this::next)
                .limit(count)
                .takeWhile(event -> opened < opportunities || !touching.enough(opened))
                .toList();
    }

    private NewEvent next() {
        now = now.plus(STEP);
        var late = random.nextInt(40) == 0 ? Duration.ofHours(random.nextInt(240)) : Duration.ZERO;
        var id = new UUID(random.nextLong(), random.nextLong());
        return codec.encode(id, event(), now.minus(late), METADATA);
    }

    private DomainEvent event() {
        var waiting = first.poll();
        if (waiting != null) {
            return waiting;
        }
        if (!touching.enough(opened)) {
            return touching.next(leads.captured());
        }
        return random.nextInt(10) == 0 ? leads.next(now) : opportunityEvent();
    }

    private DomainEvent opportunityEvent() {
        if (open.size() < opportunities / 5) {
            var process = processes.get(random.nextInt(processes.size()));
            var fresh = new SyntheticOpportunity(++opened, process, random.nextInt(accounts), random);
            open.add(new Pursuit(fresh));
            return fresh.open();
        }
        int index = random.nextInt(open.size());
        var pursuit = open.get(index);
        var event = next(pursuit);
        if (pursuit.opportunity.closed() && random.nextInt(10) > 0) {
            open.set(index, open.getLast());
            open.removeLast();
        }
        return event;
    }

    private DomainEvent next(Pursuit pursuit) {
        var opportunity = pursuit.opportunity;
        if (opportunity.closed()) {
            return opportunity.reopened();
        }
        if (random.nextInt(3) == 0) {
            return people(pursuit);
        }
        return random.nextInt(15) == 0 && opportunity.canMoveBack() ? opportunity.movedBack() : opportunity.progress();
    }

    private DomainEvent people(Pursuit pursuit) {
        var opportunity = pursuit.opportunity;
        boolean leaves = pursuit.members == PEOPLE || (pursuit.members > 0 && random.nextInt(8) == 0);
        int person = leaves ? --pursuit.members : pursuit.members++;
        var contact = contact(opportunity.customer(), person);
        var role = new ContactRole(ROLES.get((person + opportunity.customer()) % ROLES.size()));
        return leaves
                ? new ContactRoleRemoved(opportunity.id(), contact, role, RemovalReason.ROLE_ENDED)
                : new ContactRoleAdded(opportunity.id(), contact, role);
    }

    static ContactId contact(int account, int person) {
        return new ContactId(SyntheticOpportunity.contact(account) + "-" + person);
    }

    private static TargetProfileSet profile(int solution) {
        var roles = ROLES.stream()
                .limit(3 + solution % 3)
                .map(role -> new TargetRole(new ContactRole(role), 1, List.of("VP " + role), null))
                .toList();
        return new TargetProfileSet(new SolutionId("solution-" + solution), null, roles);
    }

    private static List<DomainEvent> customer(int number) {
        var account = SyntheticOpportunity.account(number);
        var events = new ArrayList<DomainEvent>();
        var region = "Region " + number % 5;
        events.add(new AccountRegistered(
                account,
                new AccountProfile(
                        "Account " + number, null, "Industry", "Segment " + number % 3, "DE", region, null)));
        for (int person = 0; person < PEOPLE; person++) {
            var name = new PersonName("Person " + number + " " + person);
            var email = new EmailAddress("person" + person + "@customer" + number + ".example");
            events.add(new ContactRegistered(
                    contact(number, person), account, new PersonProfile(name, email, null, "VP People")));
        }
        return events;
    }
}
