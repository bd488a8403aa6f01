package io.cascata.standalone.bench;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.TouchId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Situation;
import io.cascata.events.value.Team;
import io.cascata.log.NewEvent;
import io.cascata.log.codec.EventCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An endless stream of opportunities for attribution: three people each, ten touches before the closing, and
 * seven in ten are won. The same seed gives the same events.
 */
final class SyntheticMarket {

    static final int TOUCHES_EACH = 10;
    private static final int PEOPLE_EACH = 3;
    private static final int OPPORTUNITIES_EACH = 3;
    private static final int CHANNELS = 12;
    private static final int CAMPAIGNS = 200;
    private static final List<String> KINDS = List.of("visit", "form", "click", "campaign");
    private static final List<String> ROLES = List.of("Champion", "User", "Decision Maker");
    private static final Duration STEP = Duration.ofMinutes(10);
    private static final Duration SHORTEST_PAUSE = Duration.ofHours(6);

    private final EventCodec codec = EventCodec.cascata();
    private final SyntheticProcess process = new SyntheticProcess(OpportunityType.ACQUISITION);
    private final Deque<NewEvent> waiting = new ArrayDeque<>();
    private final Random random;
    private Instant now = SyntheticEvents.START;
    private int opportunities;
    private int touches;

    SyntheticMarket(long seed) {
        this.random = new Random(seed);
        process.events().forEach(event -> add(now, event));
    }

    /** How many events so many opportunities have, and the process that they go through. */
    int events(int opportunities) {
        return process.events().size() + opportunities * (2 + PEOPLE_EACH + TOUCHES_EACH);
    }

    List<NewEvent> take(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private NewEvent next() {
        if (waiting.isEmpty()) {
            opportunity();
        }
        return waiting.remove();
    }

    private void opportunity() {
        var situation = situation(++opportunities);
        var id = new OpportunityId("market-" + opportunities);
        now = now.plus(STEP);
        var target = process.stage(CanonicalStage.TARGET);
        add(now, new OpportunityOpened(id, "Opportunity " + id, OpenedFrom.ACCOUNT, target, situation, Cause.MANUAL));
        for (int person = 0; person < PEOPLE_EACH; person++) {
            add(now, new ContactRoleAdded(id, contact(person), new ContactRole(ROLES.get(person))));
        }
        var at = now.minus(SHORTEST_PAUSE.multipliedBy(TOUCHES_EACH));
        for (int touch = 0; touch < TOUCHES_EACH; touch++) {
            at = at.plus(SHORTEST_PAUSE).plus(Duration.ofHours(random.nextInt(72)));
            add(at, touched(situation.account()));
        }
        close(id, at.plus(STEP), situation);
    }

    private Situation situation(int number) {
        return SyntheticOpportunity.situation(
                new OpportunityId("market-" + number),
                process,
                number / OPPORTUNITIES_EACH,
                Money.of(String.valueOf(5_000 + random.nextInt(200_000)), "EUR"),
                PEOPLE_EACH);
    }

    private ContactId contact(int person) {
        return new ContactId("market-contact-" + opportunities + "-" + person);
    }

    private void close(OpportunityId id, Instant at, Situation situation) {
        var from = process.stage(CanonicalStage.TARGET);
        if (random.nextInt(10) < 7) {
            var won = process.stage(CanonicalStage.CLOSED_WON);
            add(at, new OpportunityWon(id, from, won, null, situation, Cause.MANUAL));
        } else {
            var lost = process.stage(CanonicalStage.CLOSED_LOST);
            add(at, new OpportunityLost(id, from, lost, "no budget", situation, Cause.MANUAL));
        }
    }

    private TouchRecorded touched(AccountId account) {
        var external = "market-touch-" + ++touches;
        return new TouchRecorded(
                new TouchId(external),
                "bench",
                external,
                contact(random.nextInt(PEOPLE_EACH)),
                account,
                null,
                "Channel " + random.nextInt(CHANNELS),
                KINDS.get(random.nextInt(KINDS.size())),
                random.nextInt(3) == 0 ? new CampaignId("campaign-" + random.nextInt(CAMPAIGNS)) : null,
                null,
                Team.MARKETING,
                null,
                null);
    }

    private void add(Instant at, DomainEvent event) {
        var id = new UUID(random.nextLong(), random.nextLong());
        waiting.add(codec.encode(id, event, at, SyntheticEvents.METADATA));
    }
}
