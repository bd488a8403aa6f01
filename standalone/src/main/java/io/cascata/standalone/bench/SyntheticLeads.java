package io.cascata.standalone.bench;

import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.NextStep;
import io.cascata.events.handshake.Qualifying;
import io.cascata.events.handshake.Raci;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.TouchId;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.HalfLife;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Person;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.RulePoints;
import io.cascata.events.value.ScoreEvidence;
import io.cascata.events.value.Team;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Leads, one after the other: captured, scored, qualified, offered to sales, and then answered. One in twelve has a high
 * score; every other one of those lacks a job title and does not qualify.
 */
final class SyntheticLeads {

    private static final int CAMPAIGNS = 40;
    private static final int OWNERS = 30;
    private static final int ONE_IS_HIGH_OF = 12;
    private static final List<String> REASONS = List.of("no budget", "no need", "wrong person");

    private final Random random;
    private final int accounts;
    private final Queue<DomainEvent> story = new ArrayDeque<>();
    private int captured;

    SyntheticLeads(Random random, int accounts) {
        this.random = random;
        this.accounts = accounts;
    }

    static LeadId id(int number) {
        return new LeadId("bench-lead-" + number);
    }

    int captured() {
        return captured;
    }

    DomainEvent next(Instant now) {
        if (story.isEmpty()) {
            tell(captured, now);
        }
        return story.remove();
    }

    private void tell(int number, Instant now) {
        var id = id(number);
        captured++;
        boolean lacking = number % (2 * ONE_IS_HIGH_OF) == 0;
        story.add(new LeadCaptured(id, origin(), profile(number, lacking ? null : "VP People")));
        story.add(points(number, now));
        if (number % ONE_IS_HIGH_OF == 0) {
            story.add(high(number));
        }
        if (!lacking && random.nextInt(3) > 0) {
            story.add(new LeadQualified(id, List.of("score"), null, 1, Cause.MANUAL));
            offered(number, now);
        }
    }

    private void offered(int number, Instant now) {
        var id = id(number);
        var handshake = new HandshakeId("bench-handshake-" + number);
        var owner = new Owner(Team.SALES_DEVELOPMENT, "rep-" + random.nextInt(OWNERS));
        var raci = new Raci(owner, List.of(owner), List.of(), List.of());
        var due = now.plus(Duration.ofHours(24));
        var deadline = new Deadline("answer a lead", Qualifying.ANSWER, now.plus(Duration.ofHours(18)), due, 1);
        var subject = Subject.of(id);
        var call = new NextStep("call", owner);
        story.add(new HandshakeOffered(handshake, subject, Team.MARKETING, owner, raci, call, deadline, now));
        int fate = random.nextInt(20);
        if (fate < 5) {
            var reason = REASONS.get(random.nextInt(REASONS.size()));
            story.add(new HandshakeDeclined(handshake, subject, reason));
            story.add(new LeadRejected(id, reason));
        } else if (fate < 19) {
            story.add(new HandshakeAccepted(handshake, subject, owner));
            story.add(new LeadAccepted(id));
            story.add(new HandshakeFollowedUp(handshake, owner, "called"));
            story.add(converted(id));
        }
    }

    private LeadConverted converted(LeadId id) {
        int account = random.nextInt(accounts);
        var contact = SyntheticCompany.contact(account, random.nextInt(SyntheticCompany.PEOPLE));
        return new LeadConverted(
                id, SyntheticOpportunity.account(account), contact, false, false, null, LeadConverted.By.MATCH);
    }

    private PointsAwarded points(int number, Instant now) {
        var person = Person.of(id(number));
        return new PointsAwarded(
                person.score(),
                scored(number),
                now,
                person,
                null,
                null,
                List.of(new RulePoints("form", 10 + random.nextInt(90))),
                new HalfLife(30),
                1);
    }

    private static ThresholdPassed high(int number) {
        var person = Person.of(id(number));
        var touches = List.of(scored(number));
        var evidence = new ScoreEvidence(BigDecimal.valueOf(101 + number % 50), BigDecimal.valueOf(100), touches, 1);
        return new ThresholdPassed(
                person.score(), person, null, null, "lead-above-100", Consequence.PASS_TO_SALES, null, evidence, null);
    }

    private static TouchId scored(int number) {
        return new TouchId("bench-scored-" + number);
    }

    private LeadOrigin origin() {
        var ways = LeadOrigin.Way.values();
        var campaign = new CampaignId("bench-campaign-" + random.nextInt(CAMPAIGNS));
        return new LeadOrigin(ways[random.nextInt(ways.length)], campaign, null);
    }

    private static LeadProfile profile(int number, @Nullable String title) {
        var name = new PersonName("Lead " + number);
        var email = new EmailAddress("lead" + number + "@lead.example");
        return new LeadProfile(
                new PersonProfile(name, email, null, title), "Company " + number, null, null, null, null);
    }
}
