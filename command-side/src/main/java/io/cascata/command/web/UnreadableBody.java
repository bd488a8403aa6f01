package io.cascata.command.web;

import io.cascata.command.web.ApiProblem.FieldProblem;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with a body: where, and by which rule, but never what was sent, for that may be personal. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ApiProblem describe(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiProblem problem) {
                return problem;
            }
        }
        var cause = unreadable.getCause();
        if (cause instanceof DatabindException misfit) {
            return new ApiProblem(422, "malformed", "the body does not fit", List.of(field(misfit)));
        }
        return cause instanceof JacksonException broken
                ? new ApiProblem(400, "json-malformed", "the body is no JSON " + place(broken))
                : new ApiProblem(400, "body-missing", "the body is missing or cannot be read");
    }

    private static String place(JacksonException broken) {
        var at = broken.getLocation();
        return "from line " + at.getLineNr() + ", column " + at.getColumnNr() + " on";
    }

    private static FieldProblem field(DatabindException misfit) {
        var path = misfit.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                .collect(Collectors.joining("."));
        if (misfit instanceof UnrecognizedPropertyException) {
            return new FieldProblem(path, "unknown", "there is no such field here");
        }
        if (misfit instanceof InvalidNullException) {
            return new FieldProblem(path, "missing", "must be there and not null");
        }
        return misfit instanceof ValueInstantiationException
                        && misfit.getCause() instanceof IllegalArgumentException why
                ? new FieldProblem(path, "invalid", String.valueOf(why.getMessage()))
                : new FieldProblem(path, "invalid", "cannot be read as what it should be");
    }
}
