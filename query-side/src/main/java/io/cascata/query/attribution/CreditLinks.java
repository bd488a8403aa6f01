package io.cascata.query.attribution;

import io.cascata.query.attribution.AttributionReport.Rest;
import io.cascata.query.attribution.AttributionReport.Row;
import io.cascata.query.export.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the credits behind the numbers of an answer, by JSON pointer: the same question, pinned, the key of the
 * row and the number.
 */
record CreditLinks(Asked asked) {

    private static final String CREDITS = "/api/attribution/credits";
    private static final List<CreditNumber> EARNED =
            List.of(CreditNumber.CREDIT, CreditNumber.OPPORTUNITIES, CreditNumber.AMOUNTS);

    /** Those of a row; a number that counts nothing has none. */
    Map<String, String> of(Row row) {
        var key = row.key() == null ? CreditTable.NO_KEY : row.key();
        var links = earned(key, row.opportunities());
        if (row.touches() > 0) {
            put(links, key, CreditNumber.TOUCHES, CreditNumber.TOUCHES);
        }
        if (row.effect() != null) {
            List.of(CreditNumber.EFFECT, CreditNumber.CREDIT, CreditNumber.AMOUNTS)
                    .forEach(number -> put(links, key, number, CreditNumber.EFFECT));
        }
        return links;
    }

    Map<String, String> unattributed(Rest rest) {
        return earned(CreditTable.UNATTRIBUTED, rest.opportunities());
    }

    Map<String, String> total(Rest rest) {
        return earned(null, rest.opportunities());
    }

    /** That of the number of the whole report. */
    Map<String, String> fallbacks(long fallbacks) {
        var links = new LinkedHashMap<String, String>();
        if (fallbacks > 0) {
            put(links, null, CreditNumber.FALLBACKS, CreditNumber.FALLBACKS);
        }
        return links;
    }

    private Map<String, String> earned(@Nullable String key, long opportunities) {
        var links = new LinkedHashMap<String, String>();
        if (opportunities > 0) {
            EARNED.forEach(number -> put(links, key, number, number));
        }
        return links;
    }

    /** From a number to what is counted for another, or for itself. */
    private void put(Map<String, String> links, @Nullable String key, CreditNumber number, CreditNumber counted) {
        var address = (key == null ? asked : asked.with("key", key)).numbers(CREDITS);
        links.put(number.pointer(), address.apply(counted.pointer().substring(1)));
    }
}
