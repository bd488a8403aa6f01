package io.cascata.command.automation;

import static io.cascata.command.automation.Desk.DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.handshake.AcceptHandshake;
import io.cascata.command.handshake.DeclineHandshake;
import io.cascata.command.lead.AcceptLead;
import io.cascata.command.lead.CaptureLead;
import io.cascata.command.lead.QualifyLead;
import io.cascata.command.opportunity.AdvanceStage;
import io.cascata.command.opportunity.LoseOpportunity;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.value.Cause;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that crosses the boundary of a team is offered to the other, without anybody asking for it. */
class HandingOverByItselfTest {

    private static final LeadId LEAD = new LeadId("lead-1");

    @TempDir
    private Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @Tag("G01")
    @Tag("A19")
    void a_stage_of_another_team_offers_the_opportunity_to_it_once() {
        desk.openDealIn("engaged");
        desk.execute(new AdvanceStage(DEAL, new StageKey("prioritized"), Cause.MANUAL));

        desk.settle();
        desk.settleFromTheBeginning();

        assertThat(desk.events(HandshakeOffered.class)).hasSize(1);
        assertThat(offered().from()).isEqualTo(Team.MARKETING);
        assertThat(offered().to().team()).isEqualTo(Team.SALES_DEVELOPMENT);
        assertThat(desk.events(OwnerAssigned.class)).isEmpty();

        desk.execute(new AcceptHandshake(offered().id(), null));
        assertThat(desk.events(OwnerAssigned.class)).singleElement().satisfies(assigned -> assertThat(assigned.owner())
                .isEqualTo(offered().to()));
    }

    @Test
    void what_has_closed_needs_no_answer() {
        desk.openDealIn("engaged");
        desk.execute(new AdvanceStage(DEAL, new StageKey("prioritized"), Cause.MANUAL));
        desk.settle();
        desk.execute(new LoseOpportunity(DEAL, null, "too dear", Cause.MANUAL));

        desk.settle();

        assertThat(desk.events(HandshakeWithdrawn.class)).hasSize(1);
        var deadlines = desk.deadlines();
        deadlines.look();
        assertThat(deadlines.waiting()).isZero();
    }

    @Test
    @Tag("B07")
    @Tag("B06")
    @Tag("B08")
    void a_qualified_lead_is_offered_and_becomes_sales_accepted_when_it_is_taken() {
        qualify();
        desk.settle();
        assertThat(offered().subject()).isEqualTo(Subject.of(LEAD));
        assertThat(offered().from()).isEqualTo(Team.MARKETING);
        assertThat(offered().to().team()).isEqualTo(Team.SALES_DEVELOPMENT);
        assertThat(offered().knownSince()).isEqualTo(Desk.START.plusSeconds(1));

        desk.execute(new AcceptHandshake(offered().id(), null));
        desk.settle();

        assertThat(desk.events(LeadAccepted.class)).containsExactly(new LeadAccepted(LEAD));
    }

    @Test
    @Tag("B08")
    void a_lead_that_is_not_taken_goes_back_with_the_reason() {
        qualify();
        desk.settle();

        desk.execute(new DeclineHandshake(offered().id(), "a student"));
        desk.settle();

        assertThat(desk.events(LeadRejected.class)).containsExactly(new LeadRejected(LEAD, "a student"));
    }

    @Test
    void a_lead_that_was_accepted_as_such_has_been_answered() {
        qualify();
        desk.settle();

        desk.execute(new AcceptLead(LEAD));
        var status = desk.settle();

        assertThat(desk.events(HandshakeAccepted.class)).hasSize(1);
        assertThat(status.refused()).isEmpty();
        assertThat(status.parked()).isEmpty();
    }

    @Test
    @Tag("G06")
    void whoever_took_a_lead_and_calls_it_has_followed_it_up() {
        qualify();
        desk.settle();
        desk.execute(new AcceptHandshake(offered().id(), null));

        desk.calls(LEAD, Team.MARKETING);
        desk.settle();
        assertThat(desk.events(HandshakeFollowedUp.class)).isEmpty();

        desk.calls(LEAD, Team.SALES_DEVELOPMENT);
        desk.settle();
        desk.settleFromTheBeginning();
        assertThat(desk.events(HandshakeFollowedUp.class))
                .containsExactly(
                        new HandshakeFollowedUp(offered().id(), offered().to(), "phone: call"));
    }

    private void qualify() {
        var mia = new PersonProfile(new PersonName("Mia"), new EmailAddress("mia@acme.example"), null, "HR VP");
        var profile = new LeadProfile(mia, "Acme", null, null, null, null);
        desk.execute(new CaptureLead(LEAD, LeadOrigin.of(LeadOrigin.Way.FORM), profile));
        desk.execute(new QualifyLead(LEAD, Cause.MANUAL));
    }

    private HandshakeOffered offered() {
        return desk.events(HandshakeOffered.class).getFirst();
    }
}
