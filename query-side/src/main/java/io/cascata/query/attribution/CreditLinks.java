package io.cascata.query.attribution;

import io.cascata.query.export.Asked;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses of the credits behind the numbers of an answer: the same question, pinned, and the key of the row. */
record CreditLinks(Asked asked) {

    private static final String CREDITS = "/api/attribution/credits";

    String row(@Nullable String key) {
        return to(key == null ? CreditTable.NO_KEY : key);
    }

    String unattributed() {
        return to(CreditTable.UNATTRIBUTED);
    }

    String all() {
        return asked.at(CREDITS);
    }

    private String to(String key) {
        return asked.with("key", key).at(CREDITS);
    }

    /** By JSON pointer into the numbers of an answer. */
    Map<String, String> of(CreditChanges.Numbers numbers) {
        var links = new LinkedHashMap<String, String>();
        for (int i = 0; i < numbers.rows().size(); i++) {
            links.put("/rows/" + i, row(numbers.rows().get(i).key()));
        }
        links.put("/unattributed", unattributed());
        links.put("/total", all());
        return links;
    }
}
