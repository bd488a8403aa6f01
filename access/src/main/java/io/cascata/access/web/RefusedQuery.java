package io.cascata.access.web;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A query that an operation would not have read as it was meant; each side tells it as it tells its other problems. */
final class RefusedQuery extends ErrorResponseException {

    static final String UNKNOWN = "unknown-parameter";
    static final String REPEATED = "repeated-parameter";

    private RefusedQuery(String code, String detail) {
        super(HttpStatus.BAD_REQUEST, problem(code, detail), null);
    }

    static RefusedQuery unknown(String name, Set<String> declared) {
        return new RefusedQuery(
                UNKNOWN,
                "'" + name + "' is no parameter of this operation, which has "
                        + (declared.isEmpty() ? "none" : String.join(", ", declared)));
    }

    static RefusedQuery repeated(String name) {
        return new RefusedQuery(REPEATED, "'" + name + "' is given more than once and has one value");
    }

    private static ProblemDetail problem(String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setProperty("code", code);
        return problem;
    }
}
