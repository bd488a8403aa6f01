package io.cascata.command.web;

import io.cascata.access.Right;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** Describes a {@link Call} by the headers that it is read from. */
final class CallHeaders implements OperationCustomizer {

    private static final List<Parameter> HEADERS = List.of(
            header(
                    CallResolver.IDEMPOTENCY_KEY,
                    "A key of your own, at most 200 characters: the same request under the same key is carried out once"
                            + " and answered alike; required where something is created"),
            header(
                    HttpHeaders.IF_MATCH,
                    "The version (ETag) that the change was decided on, or * for any; required where something that"
                            + " exists is changed"),
            header(
                    CallResolver.REASON,
                    "Why, for the audit trail, at most 500 characters; the body's reason goes first"),
            header(CallResolver.CORRELATION_ID, "What all that follows from one request has in common"),
            header(
                    CallResolver.CHANNEL,
                    "The way in, api where it is missing; marketing-automation may capture and revise leads only."
                            + " A key that is bound to a channel comes in by that one and may name no other"));

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (Arrays.stream(handler.getMethodParameters())
                .noneMatch(parameter -> parameter.getParameterType().equals(Call.class))) {
            return operation;
        }
        var parameters = new ArrayList<>(operation.getParameters());
        parameters.removeIf(parameter -> parameter.getName().equals("call"));
        parameters.addAll(HEADERS);
        operation.setParameters(parameters);
        operation.getResponses().addApiResponse("403", new ApiResponse().description("Refused: " + refusals()));
        return operation;
    }

    /** The codes by which the key of a caller may be refused. */
    private static String refusals() {
        return Stream.concat(
                        Stream.of(Right.MISSING),
                        Arrays.stream(KeyProblem.values()).map(KeyProblem::code))
                .collect(Collectors.joining(", "));
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }
}
