package io.cascata.command.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.Workplace;
import io.cascata.command.account.RegisterAccount;
import io.cascata.command.contact.RegisterContact;
import io.cascata.command.solution.DefineSolution;
import io.cascata.command.solution.MapContent;
import io.cascata.command.solution.SetTargetProfile;
import io.cascata.command.touch.TouchReport;
import io.cascata.command.visitor.IdentifyVisitor;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import io.cascata.events.value.Person;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.TargetRole;
import io.cascata.events.value.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ACME's people show interest; the shipped policies place them, on a real log. */
class PlacingSignalsTest {

    private static final AccountId ACME = new AccountId("acme");
    private static final SolutionId TALENT = new SolutionId("talent");
    private static final Instant THEN = Workplace.NOW.minus(Duration.ofDays(1));

    @TempDir
    private Path directory;

    private Workplace work;

    @BeforeEach
    void open() {
        work = Workplace.open(directory);
        work.does(
                new RegisterAccount(ACME, AccountProfile.named("ACME")),
                new DefineSolution(TALENT, "talent management"),
                new SetTargetProfile(
                        TALENT,
                        null,
                        List.of(
                                new TargetRole(new ContactRole("User"), 2, List.of("Recruiter"), null),
                                new TargetRole(
                                        new ContactRole("Decision Maker"), 1, List.of("HR VP", "HR director"), null))),
                new MapContent(TALENT, "/papers/2022-recruiting"));
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    @Tag("H06")
    @Tag("H08")
    @Tag("H04")
    void an_hr_vp_of_acme_who_downloads_a_recruiting_paper_is_placed_in_acme_talent_management() {
        registered("pat", "VP, HR VP EMEA");
        reported("pat", "/papers/2022-recruiting-best-practice", null);
        work.settle();

        var opened = only(OpportunityOpened.class);
        assertThat(opened.name()).isEqualTo("ACME talent management");
        assertThat(opened.situation().account()).isEqualTo(ACME);
        assertThat(opened.situation().solution()).isEqualTo(TALENT);
        assertThat(opened.stage().key().value()).isEqualTo("engaged");
        assertThat(opened.cause().rule()).isEqualTo("signal-placement");
        assertThat(only(MemberProposed.class))
                .isEqualTo(new MemberProposed(
                        opened.situation().group(),
                        new ContactId("pat"),
                        new ContactRole("Decision Maker"),
                        new Identification(IdentificationWay.INBOUND, IdentificationOrigin.RULE, "web")));
        assertThat(work.refusals()).isEmpty();
    }

    @Test
    @Tag("H07")
    @Tag("C08")
    void ten_engaged_contacts_at_one_account_become_three_candidates_of_four_three_and_three() {
        var solutions = List.of("talent", "hr-operations", "learning");
        IntStream.range(0, 10).forEach(person -> {
            registered("p" + person, "Recruiter");
            reported("p" + person, null, solutions.get(person % 3));
            reported("p" + person, null, solutions.get(person % 3));
        });
        work.settle();

        assertThat(work.events(OpportunityOpened.class))
                .extracting(opened ->
                        opened.name() + ": " + proposedFor(opened.situation().group()))
                .containsExactlyInAnyOrder("ACME talent management: 4", "ACME hr-operations: 3", "ACME learning: 3");

        work.settleAgainFromTheStart();
        assertThat(work.events(MemberProposed.class)).hasSize(10);
    }

    @Test
    @Tag("H05")
    void somebody_unnamed_is_detected_and_once_identified_the_opportunity_is_engaged_and_theirs() {
        work.reported(List.of(touch("v1", null, "v-1", "/papers/2022-recruiting-plan", null)));
        work.settle();
        assertThat(only(OpportunityOpened.class).stage().key().value()).isEqualTo("detected");
        assertThat(work.events(MemberProposed.class)).isEmpty();

        registered("pat", "HR director");
        work.does(new IdentifyVisitor(new VisitorId("v-1"), Person.of(new ContactId("pat"))));
        work.settle();
        assertThat(only(MemberProposed.class).role()).isEqualTo(new ContactRole("Decision Maker"));
        assertThat(only(StageAdvanced.class).to().key().value()).isEqualTo("engaged");
        assertThat(work.events(OpportunityOpened.class)).hasSize(1);
    }

    @Test
    @Tag("H08")
    void the_solution_that_the_source_names_comes_before_what_the_content_stands_for() {
        registered("pat", "HR VP");
        reported("pat", "/papers/2022-recruiting-best-practice", "learning");
        work.settle();

        assertThat(only(OpportunityOpened.class).situation().solution()).isEqualTo(new SolutionId("learning"));
    }

    @Test
    @Tag("H08")
    void content_that_nobody_has_mapped_places_nobody() {
        registered("pat", "HR VP");
        reported("pat", "/careers", null);
        work.settle();

        assertThat(work.events(OpportunityOpened.class)).isEmpty();
    }

    @Test
    void whose_title_no_target_role_names_is_proposed_without_a_part() {
        registered("pat", "Vicechairman");
        reported("pat", null, "talent");
        work.settle();

        assertThat(only(MemberProposed.class).role()).isEqualTo(new ContactRole("Other"));
    }

    private long proposedFor(BuyingGroupId group) {
        return work.events(MemberProposed.class).stream()
                .filter(proposed -> proposed.id().equals(group))
                .count();
    }

    private <E extends io.cascata.events.DomainEvent> E only(Class<E> type) {
        var events = work.events(type);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private void registered(String contact, String title) {
        work.does(new RegisterContact(new ContactId(contact), ACME, new PersonProfile(null, null, null, title)));
    }

    private void reported(String contact, @Nullable String content, @Nullable String solution) {
        work.reported(List.of(touch(contact + work.head(), contact, null, content, solution)));
    }

    private static TouchReport touch(
            String externalId,
            @Nullable String contact,
            @Nullable String visitor,
            @Nullable String content,
            @Nullable String solution) {
        return new TouchReport(
                "web",
                externalId,
                THEN,
                contact,
                "acme",
                solution,
                "organic",
                "download",
                null,
                content,
                Team.MARKETING,
                null,
                visitor);
    }
}
