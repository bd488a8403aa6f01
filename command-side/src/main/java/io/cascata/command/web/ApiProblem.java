package io.cascata.command.web;

import java.util.List;

/** A request that cannot become a command as it was put: an HTTP status, a stable code, and the fields that are wrong. */
final class ApiProblem extends RuntimeException {

    private final int status;
    private final String code;
    private final transient List<FieldProblem> fields;

    /** What is wrong with one field; the message names the rule and never repeats what was sent. */
    record FieldProblem(String field, String code, String message) {}

    ApiProblem(int status, String code, String detail) {
        this(status, code, detail, List.of());
    }

    ApiProblem(int status, String code, String detail, List<FieldProblem> fields) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.fields = List.copyOf(fields);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    List<FieldProblem> fields() {
        return fields;
    }
}
