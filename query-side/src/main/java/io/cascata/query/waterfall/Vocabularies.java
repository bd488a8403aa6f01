package io.cascata.query.waterfall;

import io.cascata.events.value.CanonicalStage;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the published waterfalls call the canonical stages. Where one has several words for a stage they stand in the order
 * of its own graphic; where it has none for it, the word is missing.
 */
public final class Vocabularies {

    private static final String ENDED = "Closed";

    private Vocabularies() {}

    /**
     * One canonical stage under the names of four waterfalls: the first demand waterfall of leads, the rearchitected one of
     * 2012, the demand units of 2017 and the B2B revenue waterfall of 2021; and that of the plain process of leads.
     */
    public record Row(
            CanonicalStage canonical,
            @Nullable String leads2006,
            @Nullable String leads2012,
            @Nullable String demandUnits2017,
            String opportunities2021,
            @Nullable String leadProcess) {}

    public static List<Row> table() {
        return Arrays.stream(CanonicalStage.values()).map(Vocabularies::row).toList();
    }

    public static Row row(CanonicalStage stage) {
        return switch (stage) {
            case TARGET_ACCOUNT -> new Row(stage, null, null, "Target Demand", "Target (account layer)", null);
            case TARGET -> new Row(stage, null, null, "Target Demand", "Target (opportunity layer)", null);
            case DETECTED -> new Row(stage, null, null, "Active Demand", "Detected", null);
            case ENGAGED -> new Row(stage, "Inquiry", "Inquiry", "Engaged Demand", "Engaged", "Lead");
            case PRIORITIZED ->
                new Row(stage, "MQL", "AQL / TAL", "Prioritized Demand", "Prioritized", "Qualified lead");
            case QUALIFIED ->
                new Row(stage, "SAL", "TQL / TGL -> SAL / SGL", "Qualified Demand", "Qualified", "Sales accepted lead");
            case PIPELINE -> new Row(stage, "SQL", "SQL", "Pipeline", "Pipeline", "Sales opportunity");
            case CLOSED_WON -> new Row(stage, "Closed/Won", ENDED, ENDED, ENDED, ENDED);
            case CLOSED_LOST -> new Row(stage, null, ENDED, ENDED, ENDED, ENDED);
            case CLOSED_RECYCLED -> new Row(stage, null, null, null, ENDED, "Recycle");
        };
    }
}
