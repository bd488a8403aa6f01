package io.cascata.query.attribution;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The addresses of the credits behind the numbers of an answer: the same question, and the key of the row. */
record CreditLinks(String question) {

    private static final Set<String> OF_THE_TABLE = Set.of("key", "format", "limit");
    private static final String CREDITS = "/api/attribution/credits?";

    /** From the query of the request, without what is about the table alone. */
    static CreditLinks of(@Nullable String query) {
        var kept = Arrays.stream((query == null ? "" : query).split("&", -1))
                .filter(parameter ->
                        !parameter.isEmpty() && !OF_THE_TABLE.contains(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return new CreditLinks(kept);
    }

    String row(@Nullable String key) {
        return to(key == null ? CreditTable.NO_KEY : key);
    }

    String unattributed() {
        return to(CreditTable.UNATTRIBUTED);
    }

    String all() {
        return CREDITS + question;
    }

    private String to(String key) {
        var last = "key=" + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
        return CREDITS + (question.isEmpty() ? last : question + "&" + last);
    }
}
