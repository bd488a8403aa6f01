package io.cascata.command.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.Workplace;
import io.cascata.command.account.RegisterAccount;
import io.cascata.command.contact.RegisterContact;
import io.cascata.command.lead.CaptureLead;
import io.cascata.command.lead.ConvertLead;
import io.cascata.command.lead.ConvertLead.Into;
import io.cascata.command.opportunity.AddContactRole;
import io.cascata.command.opportunity.MoveBack;
import io.cascata.command.opportunity.OpenOpportunity;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.command.touch.TouchReport;
import io.cascata.command.visitor.IdentifyVisitor;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Person;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the touch to the stage it moves, by the shipped rules and policies on a real log. */
class FollowingTouchesTest {

    private static final ContactId ANN = new ContactId("ann");
    private static final OpportunityId DEAL = new OpportunityId("acme-talent");
    private static final VisitorId VISITOR = new VisitorId("v-1");
    private static final Instant THEN = Workplace.NOW.minus(Duration.ofMinutes(1));

    @TempDir
    private Path directory;

    private Workplace work;

    @BeforeEach
    void open() {
        work = Workplace.open(directory);
        work.does(
                new RegisterAccount(new AccountId("acme"), AccountProfile.named("Acme")),
                new RegisterContact(ANN, new AccountId("acme"), new PersonProfile(null, null, null, "Clerk")),
                new OpenOpportunity(
                        DEAL,
                        "Acme talent",
                        new Purchase(
                                new AccountId("acme"), new SolutionId("talent"), OpportunityType.ACQUISITION, null),
                        new Start(null, null, new StageKey("engaged")),
                        null,
                        Forecast.NONE,
                        OpenedFrom.ACCOUNT,
                        Cause.MANUAL),
                new AddContactRole(DEAL, ANN, new ContactRole("Champion")));
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    @Tag("F04")
    @Tag("H02")
    void meetings_of_more_than_100_points_hand_the_opportunity_over_once_however_often_it_is_looked_at() {
        meets(3);
        work.settle();
        assertThat(moves()).containsExactly("prioritized by member-above-100 0");
        long head = work.head();

        work.settleAgainFromTheStart();
        assertThat(work.head()).isEqualTo(head);

        work.does(new MoveBack(DEAL, new StageKey("engaged"), "not ready", Cause.MANUAL));
        meets(5);
        work.settle();
        assertThat(moves()).hasSize(1);
        assertThat(work.refusals()).isEmpty();
    }

    @Test
    @Tag("F04")
    void whose_score_is_above_100_moves_the_opportunity_by_joining_it() {
        var bob = new ContactId("bob");
        work.does(new RegisterContact(bob, null, new PersonProfile(null, null, null, "Consultant")));
        work.reported(IntStream.range(0, 3)
                .mapToObj(number -> touch("b" + number, "meeting", "bob", null))
                .toList());
        work.settle();
        assertThat(moves()).isEmpty();

        work.does(new AddContactRole(DEAL, bob, new ContactRole("User")));
        work.settle();
        assertThat(moves()).containsExactly("prioritized by member-above-100 0");
    }

    @Test
    @Tag("H03")
    void scores_go_on_after_the_hand_over_and_in_every_stage() {
        meets(3);
        work.settle();
        meets(4);
        work.settle();

        assertThat(work.events(PointsAwarded.class)).hasSize(4);
        assertThat(work.events(ThresholdPassed.class)).hasSize(1);
    }

    @Test
    @Tag("H05")
    void what_a_visitor_did_counts_for_the_person_when_they_are_known_and_stays_when_it_was() {
        work.reported(IntStream.range(0, 3)
                .mapToObj(number -> touch("v" + number, "meeting", null, "v-1"))
                .toList());
        work.settle();
        assertThat(moves()).isEmpty();
        assertThat(work.events(PointsAwarded.class)).hasSize(3).allSatisfy(award -> assertThat(award.id())
                .isEqualTo(ScoreId.of(VISITOR)));

        work.does(new IdentifyVisitor(VISITOR, Person.of(ANN)));
        work.settle();
        assertThat(work.events(PointsAwarded.class).subList(3, 6)).allSatisfy(award -> {
            assertThat(award.person()).isEqualTo(Person.of(ANN));
            assertThat(award.touchedAt()).isEqualTo(THEN);
        });
        assertThat(moves()).hasSize(1);

        work.settleAgainFromTheStart();
        assertThat(work.events(PointsAwarded.class)).hasSize(6);
    }

    @Test
    @Tag("H03")
    @Tag("A07")
    void what_somebody_did_as_a_lead_is_the_contacts_after_the_conversion() {
        var leo = new LeadId("leo");
        work.does(new CaptureLead(leo, LeadOrigin.of(LeadOrigin.Way.FORM), named("Leo Lind")));
        work.reported(List.of(touch("l1", "meeting", null, "v-1"), ofLead("l2", leo)));
        work.does(new IdentifyVisitor(VISITOR, Person.of(leo)));
        work.settle();
        assertThat(scoredFor(Person.of(leo))).isEqualTo(2);

        work.does(new ConvertLead(leo, new Into.Existing(new AccountId("acme")), new ConvertLead.Purchase.Open()));
        work.settle();
        var contact = work.events(LeadConverted.class).getFirst().contact();
        assertThat(contact).isNotNull();
        assertThat(scoredFor(Person.of(contact))).isEqualTo(2);

        work.reported(List.of(ofLead("l3", leo)));
        work.settle();
        assertThat(scoredFor(Person.of(contact))).isEqualTo(3);
        assertThat(scoredFor(Person.of(leo))).isZero();
    }

    private static LeadProfile named(String name) {
        var person = new PersonProfile(new PersonName(name), null, null, "Clerk");
        return new LeadProfile(person, null, null, null, null, null);
    }

    /** How many touches gave points that are this person's by the last award. */
    private long scoredFor(Person person) {
        var last = new HashMap<TouchId, Person>();
        work.events(PointsAwarded.class).forEach(award -> last.put(award.touch(), award.person()));
        return last.values().stream().filter(person::equals).count();
    }

    private List<String> moves() {
        return work.events(StageAdvanced.class).stream()
                .map(move -> move.to().key() + " by " + move.cause().rule() + " "
                        + move.cause().ruleVersion())
                .toList();
    }

    private void meets(int times) {
        work.reported(IntStream.range(0, times)
                .mapToObj(number -> touch("a" + number, "meeting", "ann", null))
                .toList());
    }

    private static TouchReport touch(
            String externalId, String kind, @Nullable String contact, @Nullable String visitor) {
        return touch(externalId, kind, contact, visitor, null);
    }

    private static TouchReport ofLead(String externalId, LeadId lead) {
        return touch(externalId, "meeting", null, null, lead.value());
    }

    private static TouchReport touch(
            String externalId, String kind, @Nullable String contact, @Nullable String visitor, @Nullable String lead) {
        return new TouchReport(
                "web",
                externalId,
                THEN,
                contact,
                "acme",
                "talent",
                "phone",
                kind,
                null,
                null,
                Team.SALES_DEVELOPMENT,
                lead,
                visitor);
    }
}
