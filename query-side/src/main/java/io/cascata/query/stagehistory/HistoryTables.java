package io.cascata.query.stagehistory;

import java.util.List;
import java.util.Map;

/**
 * The tables of stage history. {@code entered}, {@code left_at} and the like are epoch microseconds of business time,
 * {@code pos} is the position of the event behind a row, and a row is visible at positions
 * {@code known_from <= p < known_until}; what it tells of an end counts from {@code left_pos} on. Where there is no end
 * yet, both columns of it are beyond everything. Columns of numbers without another meaning are words of the dictionary,
 * save in the small tables of names.
 */
public final class HistoryTables {

    /** Stays in the stages of the opportunity's own process. */
    public static final String STAY = "stay";

    /** Stays in the canonical stages. */
    public static final String CANONICAL_STAY = "canonical_stay";

    public static final String REACH = "reach";
    public static final String CANONICAL_REACH = "canonical_reach";

    /** What still holds comes last. */
    static final Map<String, String> ORDERS =
            Map.of(STAY, "left_pos, pos", CANONICAL_STAY, "left_pos, pos", "term", "left_pos, pos");

    private static final String KNOWN = "known_from BIGINT, known_until BIGINT";
    private static final String STAGE = "stage INTEGER, stage_order INTEGER, canonical INTEGER";
    private static final String OWNER = "team INTEGER, owner INTEGER";

    private HistoryTables() {}

    static List<String> schema() {
        return List.of(
                table("deal", "n BIGINT, opportunity VARCHAR, name VARCHAR, buying_group VARCHAR, account VARCHAR"),
                table(
                        "move",
                        "n BIGINT, pos BIGINT, entered BIGINT, process INTEGER, process_version INTEGER, " + STAGE
                                + ", type INTEGER, solution INTEGER, " + Price.COLUMNS + ", " + OWNER),
                stay(STAY),
                stay(CANONICAL_STAY),
                reach(REACH),
                reach(CANONICAL_REACH),
                table(
                        "term",
                        "n BIGINT, pos BIGINT, entered BIGINT, left_at BIGINT, left_pos BIGINT, " + KNOWN
                                + ", sets INTEGER, " + Price.COLUMNS + ", close_date DATE, " + OWNER),
                table(
                        "process_stage",
                        "process VARCHAR, version INTEGER, pos BIGINT, " + KNOWN
                                + ", process_name VARCHAR, type VARCHAR, stage VARCHAR, stage_order INTEGER,"
                                + " canonical VARCHAR, name VARCHAR, team VARCHAR"),
                table("process_active", "process VARCHAR, version INTEGER, pos BIGINT"),
                table(
                        "account",
                        "account VARCHAR, pos BIGINT, name VARCHAR, industry VARCHAR, segment VARCHAR,"
                                + " country VARCHAR, region VARCHAR"));
    }

    private static String stay(String name) {
        return table(
                name,
                "n BIGINT, pos BIGINT, entered BIGINT, left_at BIGINT, left_pos BIGINT, how INTEGER, left_to INTEGER,"
                        + " left_order INTEGER, " + KNOWN
                        + ", came_from INTEGER, visit INTEGER, previous_entered BIGINT, opened BIGINT,"
                        + " progress INTEGER, reached INTEGER, outcome INTEGER, process INTEGER, process_version INTEGER, "
                        + STAGE
                        + ", type INTEGER, solution INTEGER, " + Price.COLUMNS + ", " + OWNER);
    }

    private static String reach(String name) {
        return table(
                name,
                "n BIGINT, pos BIGINT, entered BIGINT, undone_at BIGINT, undone_pos BIGINT, " + KNOWN
                        + ", skipped BOOLEAN, process INTEGER, stage INTEGER");
    }

    private static String table(String name, String columns) {
        return "CREATE TABLE IF NOT EXISTS " + name + " (" + columns + ")";
    }
}
