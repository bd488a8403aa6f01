package io.cascata.command.importing;

import static io.cascata.command.importing.Interest.ADA;
import static io.cascata.command.importing.Interest.JANE;
import static io.cascata.command.importing.Interest.JANE_AS_CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.ObjectCount;
import io.cascata.command.importing.plan.PolicyChoice;
import io.cascata.events.campaign.CampaignEvent;
import io.cascata.events.campaign.CampaignRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.CampaignProfile;
import io.cascata.events.value.Money;
import io.cascata.events.value.Team;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Campaigns of an export, and what its people did: members who responded, tasks that were done, events that took place. */
class ImportingTouchesTest extends ImportTest {

    private static final AccountId ACME = new AccountId("001000000000001AAA");
    private static final ContactId CONTACT = new ContactId(JANE_AS_CONTACT);

    @Test
    void a_campaign_keeps_its_channel_its_days_what_it_cost_and_what_it_is_part_of() {
        bench.salesforce(ImportBench.file("Campaign.csv", Interest.CAMPAIGNS));

        assertThat(bench.events())
                .filteredOn(CampaignEvent.class::isInstance)
                .last()
                .isEqualTo(new CampaignRegistered(
                        new CampaignId("701000000000002AAA"),
                        new CampaignProfile(
                                "Fleet webinar",
                                "Webinar",
                                null,
                                LocalDate.of(2024, 1, 10),
                                LocalDate.of(2024, 1, 10),
                                new Money(new BigDecimal("700"), Currency.getInstance("EUR")),
                                new CampaignId("701000000000001AAA"))));
    }

    @Test
    @Tag("A17")
    void each_touch_names_who_it_was_as_the_file_does_and_what_was_done_when() {
        var report = bench.salesforce(Interest.complete());

        assertThat(report.rejections()).isEmpty();
        assertThat(touches())
                .extracting(
                        TouchRecorded::externalId,
                        TouchRecorded::lead,
                        TouchRecorded::contact,
                        TouchRecorded::account,
                        TouchRecorded::channel,
                        TouchRecorded::kind,
                        TouchRecorded::team)
                .containsExactly(
                        tuple(
                                "CampaignMember/00v000000000001AAA",
                                new LeadId(ADA),
                                null,
                                null,
                                "Webinar",
                                "webinar",
                                Team.MARKETING),
                        tuple(
                                "CampaignMember/00v000000000002AAA",
                                new LeadId(JANE),
                                CONTACT,
                                ACME,
                                "Webinar",
                                "webinar",
                                Team.MARKETING),
                        tuple(
                                "Task/00T000000000001EAA",
                                new LeadId(ADA),
                                null,
                                null,
                                "Phone",
                                "inbound-call",
                                Team.SALES),
                        tuple("Task/00T000000000002EAA", null, CONTACT, ACME, "Email", "email", Team.SALES),
                        tuple("Event/00U000000000001EAA", null, CONTACT, ACME, "Meeting", "meeting", Team.SALES));
        assertThat(times())
                .as("a day alone is when it began, or when the row was made on that day")
                .containsExactly(
                        Instant.parse("2024-01-10T00:00:00Z"),
                        Instant.parse("2024-01-04T11:00:00Z"),
                        Instant.parse("2024-01-06T14:00:00Z"),
                        Instant.parse("2024-01-07T10:30:00Z"),
                        Instant.parse("2024-01-08T13:00:00Z"));
    }

    @Test
    void what_a_touch_was_about_is_the_solution_of_the_opportunity_or_the_campaign() {
        bench.salesforce(Interest.complete());

        assertThat(touches())
                .extracting(TouchRecorded::campaign, TouchRecorded::solution)
                .contains(
                        tuple(new CampaignId("701000000000002AAA"), null), tuple(null, new SolutionId("unspecified")));
    }

    @Test
    void what_has_not_been_done_is_no_touch_and_the_report_says_why() {
        var report = bench.salesforce(Interest.complete());

        assertThat(report.skippedByReason())
                .containsOnly(
                        entry("event-in-the-calendar-of-an-invitee", 1L),
                        entry("member-has-not-responded", 1L),
                        entry("task-open", 1L));
        assertThat(report.objects())
                .contains(
                        new ObjectCount("CampaignMember", 3, 2, 0, 0, 1, 0),
                        new ObjectCount("Task", 3, 2, 0, 0, 1, 0),
                        new ObjectCount("Event", 2, 1, 0, 0, 1, 0));
    }

    @Test
    void members_who_have_not_responded_are_touches_where_the_policy_wants_them() {
        var all = ImportBench.settings().with(PolicyChoice.of(List.of("members:all")));
        bench.salesforce(all, Interest.complete());

        assertThat(touches()).extracting(TouchRecorded::kind).contains("campaign-member");
    }

    @Test
    void an_event_to_come_a_series_and_what_names_nobody_are_skipped() {
        var report = bench.salesforce(ImportBench.file("Event.csv", """
                        Id,WhoId,StartDateTime,IsRecurrence
                        00U000000000001EAA,003000000000001AAA,2199-01-08T13:00:00.000Z,false
                        00U000000000002EAA,003000000000001AAA,2024-01-08T13:00:00.000Z,true
                        """), ImportBench.file("Task.csv", """
                        Id,WhoId,IsClosed,ActivityDate
                        00T000000000001EAA,,true,2024-01-06
                        """));

        assertThat(report.skippedByReason()).containsOnlyKeys("event-to-come", "series-of-events", "names-nobody");
        assertThat(touches()).isEmpty();
    }

    @Test
    void whom_the_export_lacks_is_stood_in_for_but_never_a_lead() {
        var report = bench.salesforce(ImportBench.file("Task.csv", """
                Id,WhoId,AccountId,IsClosed,ActivityDate
                00T000000000001EAA,003000000000009AAA,001000000000009AAA,true,2024-01-06
                00T000000000002EAA,00Q000000000009EAA,,true,2024-01-06
                """));

        assertThat(report.policies()).containsEntry("contact-unknown", 1L).containsEntry("account-unknown", 1L);
        assertThat(report.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.code()).isEqualTo("lead-unknown");
            assertThat(rejection.row().line()).isEqualTo(3);
            assertThat(rejection.reason()).contains("00Q000000000009EAA");
        });
        assertThat(bench.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("ContactRegistered", "AccountRegistered", "TouchRecorded");
    }

    @Test
    void where_missing_parents_are_rejected_so_are_campaigns_and_accounts() {
        var rejecting = ImportBench.settings().with(PolicyChoice.of(List.of("missing-parent:reject")));
        var report = bench.salesforce(
                rejecting,
                ImportBench.file("CampaignMember.csv", """
                        Id,CampaignId,ContactId,HasResponded
                        00v000000000001AAA,701000000000009AAA,003000000000001AAA,true
                        """),
                ImportBench.file("Contact.csv", Exports.CONTACTS),
                ImportBench.file("Task.csv", """
                        Id,WhoId,AccountId,IsClosed,ActivityDate
                        00T000000000001EAA,003000000000001AAA,001000000000009AAA,true,2024-01-06
                        """));

        assertThat(report.rejectionsByCode()).containsOnlyKeys("campaign-unknown", "account-unknown");
        assertThat(touches()).isEmpty();
    }

    @Test
    void a_touch_is_recorded_once_under_whatever_name_its_export_comes() {
        bench.salesforce(Interest.complete());
        var before = bench.content();

        var report = bench.salesforce(ImportSettings.of("backup", ImportBench.NOW), Interest.complete());

        assertThat(report.events()).isZero();
        assertThat(report.objects()).contains(new ObjectCount("Task", 3, 0, 2, 0, 1, 0));
        assertThat(bench.content()).isEqualTo(before);
    }

    private List<TouchRecorded> touches() {
        return bench.events().stream()
                .filter(TouchRecorded.class::isInstance)
                .map(TouchRecorded.class::cast)
                .toList();
    }

    private List<Instant> times() {
        return bench.stored().stream()
                .filter(event -> event.name().equals("touch.recorded"))
                .map(event -> event.occurredAt())
                .toList();
    }
}
