package io.cascata.query.segment;

import io.cascata.query.deals.Sight;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Makes the addresses of the rows behind numbers, by path and position: with the same question, pinned to that knowledge. */
record Links(BiFunction<String, Long, String> asked) {

    static final String OPPORTUNITIES = "/api/coverage/opportunities";
    /** As many rows as a list gives at once. */
    static final String MANY = "&limit=" + SegmentPage.MOST;

    private static final String MEMBERS = "/api/segments/members";
    private static final String PEOPLE = "/api/segments/people";
    private static final String MISSING = "/api/segments/missing-roles";

    String to(Sight sight, String path) {
        return asked.apply(path, sight.knownAt());
    }

    /** By the value of this parameter; bands are of those closed alone. */
    UnaryOperator<String> rows(Sight sight, String parameter) {
        var state = parameter.equals("band") ? "&state=closed" : "";
        return value -> to(sight, OPPORTUNITIES) + state + "&" + parameter + "=" + encoded(value);
    }

    String members(Sight sight) {
        return to(sight, MEMBERS) + MANY;
    }

    String people(Sight sight) {
        return to(sight, PEOPLE) + MANY;
    }

    UnaryOperator<String> missing(Sight sight) {
        return role -> to(sight, MISSING) + MANY + "&role=" + encoded(role);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
