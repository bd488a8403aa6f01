package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.importing.plan.ObjectCount;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P01")
class ImportingASalesforceExportTest extends ImportTest {

    @Test
    void every_row_becomes_what_it_says() {
        var report = bench.salesforce(Exports.complete());

        assertThat(report.rejections()).isEmpty();
        assertThat(of("006000000000001AAA"))
                .containsExactly(
                        OpportunityOpened.class,
                        ContactRoleAdded.class,
                        PrimaryContactChosen.class,
                        AmountSet.class,
                        CloseDateSet.class,
                        StageAdvanced.class,
                        AmountSet.class,
                        OpportunityWon.class);
        assertThat(of("006000000000002AAA"))
                .containsExactly(OpportunityOpened.class, ContactRoleAdded.class, ContactRoleRemoved.class);
        assertThat(bench.events()).hasAtLeastOneElementOfType(AccountRegistered.class);
        assertThat(bench.events()).hasAtLeastOneElementOfType(ContactRegistered.class);
    }

    @Test
    @Tag("C01")
    void an_account_comes_with_what_leads_are_matched_by() {
        bench.salesforce(Exports.complete());

        assertThat(bench.events())
                .filteredOn(AccountRegistered.class::isInstance)
                .extracting(event -> ((AccountRegistered) event).profile())
                .containsExactly(
                        new AccountProfile("Acme", null, "Software", null, "DE", null, null, "+49 40 1234", "20095"));
    }

    @Test
    void a_row_that_changes_only_the_amount_moves_no_stage() {
        bench.salesforce(Exports.complete());

        assertThat(ImportingSharedDataAcceptanceTest.stagesEntered(bench))
                .containsEntry("Talk", 2L)
                .containsEntry("Offer", 1L)
                .containsEntry("Won", 1L);
    }

    @Test
    void without_a_process_file_a_process_is_drafted_from_the_data() {
        var report = bench.salesforce(Exports.complete());

        assertThat(report.drafted()).isTrue();
        var drafted = bench.events().stream()
                .filter(ProcessDrafted.class::isInstance)
                .map(ProcessDrafted.class::cast)
                .toList();
        assertThat(drafted).hasSize(1);
        assertThat(drafted.getFirst().definition().stages().stream()
                        .collect(Collectors.toMap(stage -> stage.key().value(), stage -> stage.canonical())))
                .containsEntry("Talk", CanonicalStage.QUALIFIED)
                .containsEntry("Offer", CanonicalStage.PIPELINE)
                .containsEntry("Won", CanonicalStage.CLOSED_WON);
    }

    @Test
    void importing_again_adds_no_event() {
        bench.salesforce(Exports.complete());
        var before = bench.content();

        var again = bench.salesforce(Exports.complete());

        assertThat(again.events()).isZero();
        assertThat(bench.content()).isEqualTo(before);
        assertThat(again.objects()).allMatch(count -> count.accepted() == 0 && count.rejected() == 0);
    }

    @Test
    void rows_that_say_nothing_new_are_counted_as_unchanged() {
        var more = Exports.HISTORY + "008000000000009AAA,006000000000002AAA,2024-01-03T10:00:00.000Z,Talk,,\n";

        var report = bench.salesforce(
                ImportBench.file("Opportunity.csv", Exports.OPPORTUNITIES),
                ImportBench.file("OpportunityHistory.csv", more));

        assertThat(report.objects()).contains(new ObjectCount("OpportunityHistory", 6, 5, 0, 1, 0, 0));
    }

    @Test
    void owners_are_in_the_team_that_the_process_file_says_and_else_in_sales() {
        var process = ImportBench.file("process.yaml", """
                process: sales
                owners: {Mia: MARKETING}
                stages:
                  - {stage: Talk, canonical: QUALIFIED}
                """);
        var rows = ImportBench.file("Opportunity.csv", """
                Id,Name,StageName,CreatedDate,Owner.Name
                006000000000001AAA,Talent,Talk,2024-01-01,Mia
                006000000000002AAA,Payroll,Talk,2024-01-02,Ben
                """);

        bench.run(new ImportRequest(ImportProfile.SALESFORCE, List.of(rows), process, null, ImportBench.settings()));

        assertThat(bench.events())
                .filteredOn(OpportunityOpened.class::isInstance)
                .extracting(event -> ((OpportunityOpened) event).situation().owner())
                .containsExactly(new Owner(Team.MARKETING, "Mia"), new Owner(Team.SALES, "Ben"));
    }

    private List<Class<? extends DomainEvent>> of(String opportunity) {
        return bench.events().stream()
                .filter(event -> event instanceof OpportunityEvent mine
                        && mine.id().value().equals(opportunity))
                .<Class<? extends DomainEvent>>map(DomainEvent::getClass)
                .toList();
    }
}
