package io.cascata.query.web;

import java.util.Map;

/** The stable code of a problem that no feature has named, by HTTP status. */
final class ProblemCode {

    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            401, "token-required",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type",
            422, "malformed",
            503, "unavailable");

    private ProblemCode() {}

    static String of(int status) {
        return CODES.getOrDefault(status, status < 500 ? "bad-request" : "internal-error");
    }
}
