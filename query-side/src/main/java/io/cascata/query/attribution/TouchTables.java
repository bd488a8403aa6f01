package io.cascata.query.attribution;

import java.util.List;

/**
 * The tables of attribution: one row for each event, never changed. {@code pos} is its position, {@code happened} its business
 * time in epoch microseconds; what holds at a moment is folded when it is asked.
 */
final class TouchTables {

    static final String TOUCH = "touch";
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
                table(
                        TOUCH,
                        "touch VARCHAR, source VARCHAR, channel VARCHAR, kind VARCHAR, campaign VARCHAR, content VARCHAR,"
                                + " team VARCHAR, solution VARCHAR, contact VARCHAR, lead VARCHAR, visitor VARCHAR,"
                                + " account VARCHAR"),
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
