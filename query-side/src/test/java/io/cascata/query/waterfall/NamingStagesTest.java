package io.cascata.query.waterfall;

import static io.cascata.query.waterfall.Company.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.value.CanonicalStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K03")
class NamingStagesTest extends CompanyTest {

    @Test
    void one_waterfall_can_be_read_under_the_names_of_all_four() throws Exception {
        company.sales()
                .open("a", day(0), "target", null)
                .move("a", day(1), "qualified")
                .open("b", day(0), "engaged", null)
                .move("b", day(2), "won");
        var table = SideBySide.of(company.waterfall(Company.QUESTION.with(WaterfallQuestion.Stages.CANONICAL)));

        assertThat(table.stages())
                .extracting(
                        row -> row.names().canonical(),
                        row -> row.names().leads2006(),
                        row -> row.names().leads2012(),
                        row -> row.names().demandUnits2017(),
                        row -> row.names().opportunities2021(),
                        SideBySide.Row::reached,
                        SideBySide.Row::stillThere)
                .containsExactly(
                        tuple(
                                CanonicalStage.TARGET_ACCOUNT,
                                null,
                                null,
                                "Target Demand",
                                "Target (account layer)",
                                0L,
                                0L),
                        tuple(CanonicalStage.TARGET, null, null, "Target Demand", "Target (opportunity layer)", 2L, 0L),
                        tuple(CanonicalStage.DETECTED, null, null, "Active Demand", "Detected", 0L, 0L),
                        tuple(CanonicalStage.ENGAGED, "Inquiry", "Inquiry", "Engaged Demand", "Engaged", 2L, 0L),
                        tuple(
                                CanonicalStage.PRIORITIZED,
                                "MQL",
                                "AQL / TAL",
                                "Prioritized Demand",
                                "Prioritized",
                                0L,
                                0L),
                        tuple(
                                CanonicalStage.QUALIFIED,
                                "SAL",
                                "TQL / TGL -> SAL / SGL",
                                "Qualified Demand",
                                "Qualified",
                                2L,
                                1L),
                        tuple(CanonicalStage.PIPELINE, "SQL", "SQL", "Pipeline", "Pipeline", 1L, 0L),
                        tuple(CanonicalStage.CLOSED_WON, "Closed/Won", "Closed", "Closed", "Closed", 1L, 0L),
                        tuple(CanonicalStage.CLOSED_LOST, null, "Closed", "Closed", "Closed", 0L, 0L),
                        tuple(CanonicalStage.CLOSED_RECYCLED, null, null, null, "Closed", 0L, 0L));
    }
}
