package io.cascata.query.attribution;

import io.cascata.query.facts.Words;
import java.util.List;

/**
 * The tables of attribution: one row for each event, never changed. {@code pos} is its position, {@code happened} its business
 * time in epoch microseconds; what holds at a moment is folded when it is asked.
 */
final class TouchTables {

    static final String TOUCH = "touch";

    /** The dictionary of channels, kinds and campaigns, which stand in {@link #TOUCH} as numbers. */
    static final String WORD = "touch_word";

    /** A view of touches with their channels, kinds and campaigns as texts. */
    static final String SPELT = "spelt_touch";

    static final String ROLE = "contact_role";
    static final String PRIMARY = "primary_contact";
    static final String IDENTITY = "identity";
    static final String MEMBERSHIP = "contact_account";
    static final String SUPPRESSION = "suppression";
    static final String ORIGIN = "lead_origin";

    private static final String EVENT = " (pos BIGINT, happened BIGINT, ";

    private TouchTables() {}

    static List<String> schema() {
        return List.of(
                Words.schema(WORD),
                table(
                        TOUCH,
                        "touch VARCHAR, source VARCHAR, channel INTEGER, kind INTEGER, campaign INTEGER, content VARCHAR,"
                                + " team VARCHAR, solution VARCHAR, contact VARCHAR, lead VARCHAR, visitor VARCHAR,"
                                + " account VARCHAR"),
                "CREATE VIEW IF NOT EXISTS " + SPELT
                        + " AS SELECT t.* REPLACE (c.text AS channel, k.text AS kind, g.text AS campaign)"
                        + " FROM touch t JOIN touch_word c ON c.code = t.channel JOIN touch_word k ON k.code = t.kind"
                        + " LEFT JOIN touch_word g ON g.code = t.campaign",
                table(ROLE, "opportunity VARCHAR, contact VARCHAR, role VARCHAR, what VARCHAR, mistake BOOLEAN"),
                table(PRIMARY, "opportunity VARCHAR, contact VARCHAR"),
                table(IDENTITY, "visitor VARCHAR, of_lead VARCHAR, lead VARCHAR, contact VARCHAR"),
                table(MEMBERSHIP, "contact VARCHAR, account VARCHAR"),
                table(
                        SUPPRESSION,
                        "suppression VARCHAR, lifted BOOLEAN, touch VARCHAR, source VARCHAR, channel VARCHAR, kind VARCHAR,"
                                + " campaign VARCHAR"),
                table(ORIGIN, "lead VARCHAR, way VARCHAR, campaign VARCHAR, opportunity VARCHAR"));
    }

    private static String table(String name, String columns) {
        return "CREATE TABLE IF NOT EXISTS " + name + EVENT + columns + ")";
    }
}
