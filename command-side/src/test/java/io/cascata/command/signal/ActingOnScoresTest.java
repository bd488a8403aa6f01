package io.cascata.command.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.Workplace;
import io.cascata.command.account.RegisterAccount;
import io.cascata.command.contact.RegisterContact;
import io.cascata.command.lead.CaptureLead;
import io.cascata.command.opportunity.OpenOpportunity;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.command.opportunity.WinOpportunity;
import io.cascata.command.scoring.ScoringPlaybook;
import io.cascata.command.touch.TouchReport;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRouted;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.playbook.ActionRule;
import io.cascata.events.playbook.ScoringRules;
import io.cascata.events.playbook.Threshold;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.Contract;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.HalfLife;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of leads and customers pass thresholds, and what the rules say follows by itself. */
class ActingOnScoresTest {

    private static final Instant THEN = Workplace.NOW.minus(Duration.ofMinutes(1));
    private static final LeadId LEO = new LeadId("leo");

    @TempDir
    private Path directory;

    private Workplace work;

    @BeforeEach
    void open() {
        work = Workplace.open(directory);
        work.does(ScoringPlaybook.SECTION.revision(new ScoringRules(
                new HalfLife(30),
                List.of(ActionRule.ofKind("demo", 60)),
                List.of(),
                List.of(
                        new Threshold("warm", 50, Consequence.ROUTE, "nurture"),
                        new Threshold("hot", 100, Consequence.PASS_TO_SALES, null),
                        new Threshold("more", 50, Consequence.OPEN_UPSELL, null)))));
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    @Tag("B24")
    @Tag("H02")
    @Tag("B22")
    void a_lead_goes_to_nurture_above_50_and_is_qualified_above_100_with_what_made_its_score() {
        work.does(new CaptureLead(LEO, origin(), profile()));
        work.reported(List.of(touch("1", null, "leo", null)));
        work.settle();
        assertThat(work.events(LeadRouted.class))
                .containsExactly(new LeadRouted(LEO, "nurture", Cause.rule("warm", 1)));
        assertThat(work.events(LeadQualified.class)).isEmpty();

        work.reported(List.of(touch("2", null, "leo", null)));
        work.settle();
        var qualified = work.events(LeadQualified.class).getFirst();
        assertThat(qualified.cause()).isEqualTo(Cause.rule("hot", 1));
        assertThat(qualified.criteria()).contains("email");
        assertThat(qualified.score()).isNotNull().satisfies(score -> {
            assertThat(score.score()).isEqualTo(new BigDecimal("120.00"));
            assertThat(score.threshold()).isEqualTo(new BigDecimal(100));
            assertThat(score.touches()).hasSize(2);
            assertThat(score.rulesVersion()).isEqualTo(1);
        });
    }

    @Test
    @Tag("B25")
    void interest_of_a_customer_opens_an_upsell_with_who_showed_it() {
        var acme = new AccountId("acme");
        var ann = new ContactId("ann");
        var deal = new OpportunityId("won");
        work.does(
                new RegisterAccount(acme, AccountProfile.named("ACME")),
                new RegisterContact(ann, acme, new PersonProfile(null, null, null, "Clerk")),
                new OpenOpportunity(
                        deal,
                        "ACME core",
                        new Purchase(acme, new SolutionId("core"), OpportunityType.ACQUISITION, null),
                        new Start(null, null, new StageKey("pipeline")),
                        null,
                        Forecast.NONE,
                        OpenedFrom.ACCOUNT,
                        Cause.MANUAL),
                new WinOpportunity(deal, null, new Contract(LocalDate.of(2026, 2, 1), 12), Cause.MANUAL));
        work.settle();
        var before = work.events(OpportunityOpened.class).size();

        work.reported(List.of(touch("1", "ann", null, "payroll")));
        work.settle();
        work.settleAgainFromTheStart();

        assertThat(work.events(ThresholdPassed.class)).hasSize(1);
        assertThat(work.events(OpportunityOpened.class)).hasSize(before + 1);
        var upsell = work.events(OpportunityOpened.class).getLast();
        assertThat(upsell.situation().type()).isEqualTo(OpportunityType.UPSELL);
        assertThat(upsell.situation().solution()).isEqualTo(new SolutionId("payroll"));
        assertThat(upsell.cause()).isEqualTo(Cause.rule("more", 1));
    }

    private static LeadOrigin origin() {
        return new LeadOrigin(LeadOrigin.Way.FORM, null, "web");
    }

    private static LeadProfile profile() {
        return new LeadProfile(
                new PersonProfile(new PersonName("Leo Lind"), new EmailAddress("leo@acme.com"), null, "HR VP"),
                "ACME",
                null,
                null,
                null,
                null);
    }

    private static TouchReport touch(
            String externalId, @Nullable String contact, @Nullable String lead, @Nullable String solution) {
        return new TouchReport(
                "web",
                externalId,
                THEN,
                contact,
                null,
                solution,
                "phone",
                "demo",
                null,
                null,
                Team.MARKETING,
                lead,
                null);
    }
}
