package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.importing.plan.Policies;
import io.cascata.command.importing.plan.Policies.Ties;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageAdvanced;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderingRowsOfOneTimeTest extends PolicyTest {

    private static final Policies BY_STAGE = DEFAULT.with(Ties.BY_STAGE);

    private static final SourceFile TIED = ImportBench.file("OpportunityHistory.csv", """
            Id,OpportunityId,CreatedDate,StageName
            008000000000001AAA,006000000000001AAA,2024-01-01,Offer
            008000000000002AAA,006000000000001AAA,2024-01-01,Talk
            """);

    @Test
    void rows_of_one_time_keep_the_order_of_their_ids_or_of_the_stages() {
        var report = imported(BY_STAGE, row("Offer", "2024-01-01", "false", ""), TIED);

        assertThat(report.policies()).containsKey("tie-by-stage");
        assertThat(opened().stage().key().value()).isEqualTo("Talk");
    }

    @Test
    void the_last_row_of_one_time_is_the_one_that_the_policy_says() {
        var report = imported(BY_STAGE, row("Offer", "2024-01-01", "false", ""), TIED);

        assertThat(report.policies()).isEqualTo(Map.of("account-missing", 1L, "tie-by-stage", 1L));
        assertThat(kinds()).containsExactly(OpportunityOpened.class, StageAdvanced.class);
    }

    @Test
    void a_row_that_stands_elsewhere_than_its_history_went_on_from_there() {
        assertThat(imported(BY_STAGE, row("Lost", "2024-01-01", "true", ""), TIED)
                        .policies())
                .containsEntry("present-stage-differs-from-history", 1L);
        assertThat(kinds()).containsExactly(OpportunityOpened.class, StageAdvanced.class, OpportunityLost.class);
    }

    @Test
    void a_row_that_stands_elsewhere_is_counted_once_also_where_the_process_is_drafted() {
        var report = bench.salesforce(row("Lost", "2024-01-01", "true", ""), history("Talk"));

        assertThat(report.drafted()).isTrue();
        assertThat(report.policies()).containsEntry("present-stage-differs-from-history", 1L);
    }
}
