package io.cascata.query.stagehistory;

import java.util.List;

/**
 * The tables of stage history. {@code entered}, {@code left_at} and the like are epoch microseconds of business time,
 * {@code pos} is the position of the event behind a row, and a row is visible at positions
 * {@code known_from <= p < known_until}; what it tells of an end counts from {@code left_pos} on.
 */
public final class HistoryTables {

    /** Stays in the stages of the opportunity's own process. */
    public static final String STAY = "stay";

    /** Stays in the canonical stages. */
    public static final String CANONICAL_STAY = "canonical_stay";

    public static final String REACH = "reach";
    public static final String CANONICAL_REACH = "canonical_reach";

    private static final String KNOWN = "known_from BIGINT, known_until BIGINT";
    private static final String STAGE = "stage VARCHAR, stage_order INTEGER, canonical VARCHAR";
    private static final String MONEY = "amount DECIMAL(21, 6), currency VARCHAR";
    private static final String PLACE = "type VARCHAR, account VARCHAR, solution VARCHAR";

    private HistoryTables() {}

    static List<String> schema() {
        return List.of(
                table("deal", "n BIGINT, opportunity VARCHAR, name VARCHAR, buying_group VARCHAR"),
                table(
                        "move",
                        "n BIGINT, pos BIGINT, entered BIGINT, recorded BIGINT, event VARCHAR, process VARCHAR,"
                                + " process_version INTEGER, " + STAGE + ", " + PLACE + ", " + MONEY
                                + ", close_date DATE, team VARCHAR, owner VARCHAR, filled_roles INTEGER,"
                                + " actor VARCHAR, cause VARCHAR"),
                stay(STAY),
                stay(CANONICAL_STAY),
                reach(REACH),
                reach(CANONICAL_REACH),
                table(
                        "term",
                        "n BIGINT, pos BIGINT, entered BIGINT, left_at BIGINT, left_pos BIGINT, " + KNOWN
                                + ", sets VARCHAR, " + MONEY + ", close_date DATE, team VARCHAR, owner VARCHAR"),
                table(
                        "process_stage",
                        "process VARCHAR, version INTEGER, pos BIGINT, " + KNOWN
                                + ", process_name VARCHAR, type VARCHAR, " + STAGE + ", name VARCHAR, team VARCHAR"),
                table("process_active", "process VARCHAR, version INTEGER, pos BIGINT"),
                table(
                        "account",
                        "account VARCHAR, pos BIGINT, name VARCHAR, industry VARCHAR, segment VARCHAR,"
                                + " country VARCHAR, region VARCHAR"));
    }

    private static String stay(String name) {
        return table(
                name,
                "n BIGINT, pos BIGINT, entered BIGINT, left_at BIGINT, left_pos BIGINT, how VARCHAR, left_to VARCHAR, "
                        + KNOWN + ", came_from VARCHAR, visit INTEGER, previous_entered BIGINT, opened BIGINT,"
                        + " progress INTEGER, outcome VARCHAR, process VARCHAR, process_version INTEGER, " + STAGE
                        + ", "
                        + PLACE + ", " + MONEY + ", team VARCHAR, owner VARCHAR");
    }

    private static String reach(String name) {
        return table(
                name,
                "n BIGINT, pos BIGINT, entered BIGINT, undone_at BIGINT, undone_pos BIGINT, " + KNOWN
                        + ", skipped BOOLEAN, process VARCHAR, " + STAGE);
    }

    private static String table(String name, String columns) {
        return "CREATE TABLE IF NOT EXISTS " + name + " (" + columns + ")";
    }
}
