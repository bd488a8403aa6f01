package io.cascata.standalone.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingTheDemoCompanyTest {

    private static final DemoCompany COMPANY = DemoCompany.of(DemoSettings.DEFAULT);

    @Test
    void the_same_seed_gives_the_same_files_to_the_byte(@TempDir Path one, @TempDir Path other) throws IOException {
        var settings = new DemoSettings(11, DemoSettings.DEFAULT.until(), 40);
        new SalesforceFiles(DemoCompany.of(settings)).writeTo(one);
        new SalesforceFiles(DemoCompany.of(settings)).writeTo(other);

        try (var files = Files.list(one)) {
            assertThat(files.toList()).hasSize(10).allSatisfy(file -> assertThat(file)
                    .hasSameBinaryContentAs(other.resolve(file.getFileName())));
        }
    }

    @Test
    void another_seed_gives_another_company() {
        var settings = new DemoSettings(12, DemoSettings.DEFAULT.until(), 5);
        var other = new DemoSettings(13, DemoSettings.DEFAULT.until(), 5);
        assertThat(DemoCompany.of(settings).accounts())
                .isNotEqualTo(DemoCompany.of(other).accounts());
    }

    @Test
    void there_are_thousands_of_opportunities_of_all_four_types() {
        var byType = COMPANY.opportunities().stream().collect(groupingBy(DemoOpportunity::type, counting()));
        assertThat(COMPANY.opportunities()).hasSizeGreaterThan(4_000);
        assertThat(COMPANY.accounts()).hasSizeGreaterThan(600);
        assertThat(byType).hasSize(4).allSatisfy((type, count) -> assertThat(count)
                .isGreaterThan(300));
        assertThat(COMPANY.touches()).hasSizeGreaterThan(10_000);
    }

    @Test
    void history_runs_forward_and_ends_before_the_story_does() {
        assertThat(COMPANY.opportunities()).allSatisfy(opportunity -> {
            assertThat(opportunity.history()).isSortedAccordingTo(Comparator.comparing(DemoSnapshot::at));
            assertThat(opportunity.now().at()).isBefore(DemoSettings.DEFAULT.end());
            assertThat(opportunity.roles()).allSatisfy(role -> {
                assertThat(role.from()).isAfter(role.contact().created()).isBefore(DemoSettings.DEFAULT.end());
                assertThat(role.until() == null || role.until().isAfter(role.from()))
                        .isTrue();
            });
        });
        assertThat(COMPANY.touches()).allSatisfy(touch -> assertThat(touch.at()).isBefore(DemoSettings.DEFAULT.end()));
    }

    @Test
    void the_straight_way_is_left_in_every_manner_that_a_report_must_understand() {
        var ways = new HashSet<String>();
        for (var opportunity : COMPANY.opportunities()) {
            var moves = opportunity.moves();
            for (var index = 1; index < moves.size(); index++) {
                ways.add(way(moves.get(index - 1).stage(), moves.get(index).stage()));
            }
        }
        assertThat(ways).contains("skip", "back", "reopened", "WON", "LOST", "RECYCLED");
    }

    @Test
    void a_renewal_follows_the_win_that_it_renews() {
        var wins = COMPANY.opportunities().stream()
                .filter(opportunity -> opportunity.type() == OpportunityType.ACQUISITION)
                .filter(opportunity -> opportunity.stage() == CanonicalStage.CLOSED_WON)
                .toList();
        assertThat(wins).isNotEmpty().allSatisfy(won -> assertThat(renewals(won))
                .isNotEmpty());
    }

    @Test
    void a_lead_that_was_converted_was_captured_before_the_contact_was_made() {
        var converted =
                COMPANY.leads().stream().filter(lead -> lead.contact() != null).toList();
        assertThat(converted).hasSizeGreaterThan(1_000).allSatisfy(lead -> assertThat(lead.captured())
                .isBefore(lead.changed()));
        assertThat(converted).filteredOn(lead -> lead.opportunity() != null).hasSizeGreaterThan(100);
        assertThat(COMPANY.leads()).filteredOn(lead -> lead.contact() == null).hasSizeGreaterThan(200);
    }

    @Test
    void each_kind_of_record_that_a_crm_keeps_of_what_people_did_is_there() {
        var byRecord = COMPANY.touches().stream().collect(groupingBy(CrmRecord::of, counting()));
        assertThat(byRecord).hasSize(CrmRecord.values().length).allSatisfy((kept, count) -> assertThat(count)
                .isGreaterThan(1_000));
    }

    @Test
    void nobody_can_ever_be_reached_at_an_address_of_the_demo() {
        assertThat(COMPANY.accounts())
                .flatExtracting(DemoAccount::contacts)
                .allSatisfy(contact -> assertThat(contact.email()).endsWith(".example"));
    }

    private static List<DemoOpportunity> renewals(DemoOpportunity won) {
        return COMPANY.opportunities().stream()
                .filter(opportunity -> opportunity.type() == OpportunityType.RENEWAL)
                .filter(opportunity -> opportunity.account().equals(won.account()))
                .filter(opportunity -> opportunity.solution().equals(won.solution()))
                .filter(opportunity -> opportunity.opened().isAfter(won.now().at()))
                .toList();
    }

    private static String way(CanonicalStage from, CanonicalStage to) {
        if (to.outcome() != Outcome.OPEN) {
            return to.outcome().name();
        }
        if (from.outcome() != Outcome.OPEN) {
            return "reopened";
        }
        var distance = to.ordinal() - from.ordinal();
        return distance < 0 ? "back" : distance == 1 ? "next" : "skip";
    }
}
