package io.cascata.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses that ask on with the parameters of a request. */
public final class PinnedLinks {

    private PinnedLinks() {}

    /**
     * To the rows of a number: with what the request asked for, but pinned to the knowledge of the answer, so that the rows
     * are those of the number however the log goes on.
     */
    public static UnaryOperator<String> to(HttpServletRequest request, String path, long knownAt) {
        var asked = asked(request, path, knownAt);
        return number -> asked + "&number=" + UriUtils.encode(number, StandardCharsets.UTF_8);
    }

    /** The same, where the answer depends on the present: pinned to its moment too. */
    public static UnaryOperator<String> at(HttpServletRequest request, String path, long knownAt, Instant asOf) {
        var asked = UriComponentsBuilder.fromUriString(asked(request, path, knownAt))
                .replaceQueryParam("asOf", asOf)
                .build(true)
                .toUriString();
        return number -> asked + "&number=" + UriUtils.encode(number, StandardCharsets.UTF_8);
    }

    /** To another answer to the same question, pinned in the same way. */
    public static String asked(HttpServletRequest request, String path, long knownAt) {
        var query = request.getQueryString();
        return UriComponentsBuilder.fromPath(path)
                .query(query == null ? "" : query)
                .replaceQueryParam("knownAt", knownAt)
                .build(true)
                .toUriString();
    }
}
