package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.importing.plan.Policies.AfterClose;
import io.cascata.command.importing.plan.Policies.ClosedBeforeCreated;
import io.cascata.command.importing.plan.Policies.Deleted;
import io.cascata.command.importing.plan.Policies.MissingParent;
import io.cascata.command.importing.plan.Policies.Undated;
import io.cascata.command.importing.plan.Policies.UnknownStage;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.StageAdvanced;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ImportPoliciesTest extends PolicyTest {

    @Test
    void after_a_win_another_outcome_reopens_and_closes_again() {
        var report = imported(DEFAULT, won("2024-01-01", "Lost"), history("Talk", "Won", "Lost"));

        assertThat(report.policies()).containsEntry("stage-after-close", 1L);
        assertThat(kinds())
                .containsExactly(
                        OpportunityOpened.class,
                        OpportunityWon.class,
                        OpportunityReopened.class,
                        OpportunityLost.class);
    }

    @Test
    void rows_after_a_win_can_be_rejected() {
        var policies = DEFAULT.with(AfterClose.REJECT);

        var report = imported(policies, won("2024-01-01", "Won"), history("Talk", "Won", "Talk", "Won"));

        assertThat(report.rejectionsByCode()).containsEntry("stage-after-close", 1L);
        assertThat(kinds()).containsExactly(OpportunityOpened.class, OpportunityWon.class);
    }

    @Test
    void without_account_an_opportunity_gets_a_placeholder_or_is_rejected_with_all_its_rows() {
        var rejecting = DEFAULT.with(MissingParent.REJECT);

        var rejected = imported(rejecting, won("2024-01-01", "Won"), history("Talk", "Won"));
        assertThat(rejected.rejectionsByCode())
                .containsEntry("account-missing", 1L)
                .containsEntry("parent-rejected", 2L);
        assertThat(kinds()).isEmpty();

        assertThat(imported(DEFAULT, won("2024-01-01", "Won"), history("Talk", "Won"))
                        .policies())
                .containsEntry("account-missing", 1L);
        assertThat(opened().situation().account().value()).isEqualTo("unknown");
    }

    @Test
    void a_closing_before_the_creation_happens_at_the_creation_or_is_rejected() {
        var rejecting = DEFAULT.with(ClosedBeforeCreated.REJECT);
        var closedEarly = row("Won", "2024-02-01", "true", "2024-01-15");

        assertThat(imported(rejecting, closedEarly).rejectionsByCode()).containsEntry("closed-before-created", 1L);
        assertThat(kinds()).isEmpty();

        assertThat(imported(DEFAULT, closedEarly).policies()).containsEntry("closed-before-created", 1L);
        assertThat(bench.stored().getLast().occurredAt()).isEqualTo(Instant.parse("2024-02-01T00:00:00Z"));
    }

    @Test
    void a_row_without_date_holds_from_the_import_on_or_is_rejected() {
        var rejecting = DEFAULT.with(Undated.REJECT);

        assertThat(imported(rejecting, row("Talk", "", "false", "")).rejectionsByCode())
                .containsEntry("undated", 1L);
        assertThat(kinds()).isEmpty();

        imported(DEFAULT, row("Talk", "", "false", ""));
        assertThat(bench.stored().getLast().occurredAt()).isEqualTo(ImportBench.NOW);
    }

    @Test
    void a_stage_that_the_process_file_does_not_name_is_rejected_or_added() {
        var adding = DEFAULT.with(UnknownStage.ADD);
        var files = new SourceFile[] {row("Haggle", "2024-01-01", "false", ""), history("Talk", "Haggle")};

        assertThat(imported(DEFAULT, files).rejections())
                .anySatisfy(rejection -> assertThat(rejection.reason()).contains("Haggle"));

        assertThat(imported(adding, files).policies()).containsEntry("unknown-stage-added", 1L);
        assertThat(kinds()).contains(StageAdvanced.class);
    }

    @Test
    void deleted_rows_are_rejected_with_their_history_unless_they_are_wanted() {
        var deleted = ImportBench.file(
                "Opportunity.csv",
                "Id,Name,StageName,CreatedDate,IsDeleted\n006000000000001AAA,Gone,Talk,2024-01-01,true\n");
        var wanted = DEFAULT.with(Deleted.IMPORT);

        var report = imported(DEFAULT, deleted, history("Talk"));
        assertThat(report.rejectionsByCode()).containsEntry("deleted", 1L).containsEntry("parent-rejected", 1L);
        assertThat(kinds()).isEmpty();

        imported(wanted, deleted, history("Talk"));
        assertThat(kinds()).containsExactly(OpportunityOpened.class);
    }

    private static SourceFile won(String created, String stage) {
        return row(stage, created, "true", "");
    }
}
