package io.cascata.query.attribution;

import io.cascata.query.change.Between;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which events are responsible for other credits of the opportunities in {@code att_differing}. {@code deals} compares what
 * is seen of opportunities, {@code people} what is seen of people and touches. The tables {@code att_then_…} keep what was
 * selected then, while {@code att_…} have what is now.
 */
record ResponsibleSql(Between deals, Between people, AttributionQuestion question) {

    /**
     * Keeps what is selected at the moment as what was then, and drops the rest, which takes the memory that the second
     * selection needs; {@code person} is a contact in eight bytes.
     */
    static List<String> keep() {
        return Stream.concat(
                        Stream.of("CREATE OR REPLACE TEMP TABLE att_then_pair AS " + pairs()), keepClaimants().stream())
                .toList();
    }

    /** The same but for the touches, which somebody else keeps. */
    static List<String> keepClaimants() {
        return Stream.concat(
                        Stream.of("CREATE OR REPLACE TEMP TABLE att_then_claimant AS " + claimants()),
                        Stream.of(
                                        "pair",
                                        "member",
                                        "piece",
                                        "rivalry",
                                        "deal",
                                        "suppressed",
                                        "lead",
                                        "visitor",
                                        "shared",
                                        "claimant",
                                        "standing",
                                        "claim",
                                        "touch",
                                        "everybody")
                                .map(table -> "DROP TABLE IF EXISTS temp.att_" + table))
                .toList();
    }

    static String pairs() {
        return "SELECT p.d, p.pos, hash(m.contact) AS person FROM att_pair p JOIN att_member m ON m.m = p.m";
    }

    private static String claimants() {
        return "SELECT m.d, m.contact, m.account FROM att_member m SEMI JOIN att_rivalry r"
                + " ON r.contact = m.contact AND r.account = m.account";
    }

    /** What must be there before {@link #happened} is asked: touches eligible in one of both alone, and who claims them. */
    List<String> statements() {
        return statements("SELECT d, pos, person FROM (SELECT *, 1 AS side"
                + " FROM att_then_pair SEMI JOIN att_differing USING (d) UNION ALL SELECT *, 2 AS side FROM ("
                + pairs() + ") SEMI JOIN att_differing USING (d)) GROUP BY d, pos, person"
                + " HAVING min(side) = max(side)");
    }

    /** The same, where a select says which touches are eligible in one of both alone. */
    List<String> statements(String differing) {
        return List.of(
                "CREATE OR REPLACE TEMP TABLE att_differing_pair AS " + differing,
                "CREATE OR REPLACE TEMP TABLE att_rival AS SELECT DISTINCT p.d, r.contact, r.d AS rival"
                        + " FROM (SELECT DISTINCT d, person FROM att_differing_pair) p JOIN deal x ON x.n = p.d"
                        + " JOIN (SELECT * FROM att_then_claimant UNION " + claimants()
                        + ") r ON hash(r.contact) = p.person AND r.account = x.account AND r.d <> p.d",
                "CREATE OR REPLACE TEMP TABLE att_ruled AS SELECT c.*, e.pos AS by_pos FROM suppression c"
                        + " JOIN suppression e ON e.suppression = c.suppression WHERE NOT c.lifted AND "
                        + people.ofOne("e.pos") + " AND c.suppression IN (SELECT suppression FROM suppression"
                        + " GROUP BY suppression HAVING " + rules(people.then().knownAt()) + " <> "
                        + rules(people.now().knownAt()) + ")");
    }

    private static String rules(long knownAt) {
        return "coalesce(arg_max(NOT lifted, pos) FILTER (pos <= " + knownAt + "), false)";
    }

    /** A select of the numbers of opportunities and the positions of events; every differing one is in it at least once. */
    String happened() {
        return Stream.of(ofDeals(), ofPeople(), ofIdentities(), ofSuppressions(), ofRivals())
                .flatMap(List::stream)
                .collect(Collectors.joining(" UNION "));
    }

    private List<String> ofDeals() {
        var filter = question.filter();
        boolean accounts = filter.region() != null || filter.segment() != null;
        return List.of(
                "SELECT d AS n, NULL::BIGINT AS pos FROM att_differing",
                "SELECT h.n, h.pos FROM (" + deals.ofDeals() + (accounts ? " UNION " + deals.ofAccounts() : "")
                        + ") h SEMI JOIN att_differing d ON d.d = h.n");
    }

    private List<String> ofPeople() {
        var touches = "SELECT p.d, t.pos FROM att_differing_pair p JOIN touch t ON t.pos = p.pos WHERE "
                + people.ofOne("t.pos", "t.happened");
        var own = "FROM att_differing p JOIN deal x ON x.n = p.d JOIN ";
        return switch (question.eligible().population()) {
            case OCR -> List.of(touches, said("contact_role", own));
            case PRIMARY -> List.of(touches, said("contact_role", own), said("primary_contact", own));
            case ACCOUNT ->
                List.of(
                        touches,
                        said("contact_role", own),
                        "SELECT p.d, e.pos FROM att_differing_pair p JOIN contact_account e ON hash(e.contact) = p.person"
                                + " WHERE " + people.ofOne("e.pos", "e.happened"));
        };
    }

    /** What was said of an opportunity {@code x} in a table. */
    private String said(String table, String from) {
        return "SELECT p.d, e.pos " + from + table + " e ON e.opportunity = x.opportunity WHERE "
                + people.ofOne("e.pos", "e.happened");
    }

    /** Who did a touch that names a visitor or a lead. */
    private List<String> ofIdentities() {
        var of = "SELECT p.d, i.pos FROM att_differing_pair p JOIN touch t ON t.pos = p.pos AND t.contact IS NULL ";
        var known = " WHERE " + people.ofOne("i.pos");
        return List.of(
                of + "JOIN identity i ON i.of_lead = t.lead" + known,
                of + "JOIN identity i ON i.visitor = t.visitor" + known + " AND t.lead IS NULL",
                of + "JOIN identity v ON v.visitor = t.visitor AND v.pos <= "
                        + Math.max(people.then().knownAt(), people.now().knownAt())
                        + " JOIN identity i ON i.of_lead = v.lead" + known + " AND t.lead IS NULL");
    }

    private static List<String> ofSuppressions() {
        return List.of("SELECT p.d, s.by_pos FROM att_ruled s JOIN " + TouchTables.SPELT + " t ON "
                + EligibleTouches.suppresses("s", "t") + " JOIN att_differing_pair p ON p.pos = t.pos");
    }

    /** What other opportunities of the account have to do with a touch of the same person, which they may lay claim to. */
    private List<String> ofRivals() {
        var rival = "FROM att_rival p JOIN deal x ON x.n = p.rival JOIN ";
        var moves = "SELECT p.d, e.pos FROM att_rival p JOIN move e ON e.n = p.rival WHERE "
                + deals.ofOne("e.pos", "e.entered");
        var roles = said("contact_role", rival) + " AND e.contact = p.contact";
        return question.eligible().population() == Population.PRIMARY
                ? List.of(moves, roles, said("primary_contact", rival))
                : List.of(moves, roles);
    }
}
