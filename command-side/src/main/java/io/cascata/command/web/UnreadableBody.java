package io.cascata.command.web;

import io.cascata.command.web.ApiProblem.FieldProblem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with a body: where, and by which rule, but never what was sent, for that may be personal. */
final class UnreadableBody {

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            String.class, "text",
            Integer.class, "a whole number",
            BigDecimal.class, "a decimal number",
            Boolean.class, "true or false",
            Instant.class, "an instant such as 2026-01-31T09:30:00Z",
            LocalDate.class, "a date such as 2026-01-31",
            Currency.class, "a currency code such as EUR");

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
                : new FieldProblem(path, "invalid", expected(misfit));
    }

    private static String expected(DatabindException misfit) {
        if (!(misfit instanceof MismatchedInputException input) || input.getTargetType() == null) {
            return "cannot be read as what it should be";
        }
        var type = input.getTargetType();
        return type.isEnum()
                ? "must be one of "
                        + Stream.of(type.getEnumConstants())
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))
                : "must be " + EXPECTED.getOrDefault(type, "of the form that the description of the API shows");
    }
}
