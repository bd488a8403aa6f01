package io.cascata.query.web;

import io.cascata.access.Right;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes for every operation of the query side the problem that it answers with where it refuses. */
@Component
final class ProblemResponses implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var refuses = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Refuses.class);
        if (refuses == null) {
            refuses = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Refuses.class);
        }
        if (refuses != null) {
            operation
                    .getResponses()
                    .addApiResponse("401", problem("Refused: token-required, token-invalid"))
                    .addApiResponse("403", problem("Refused: " + Right.MISSING))
                    .addApiResponse("4XX", problem("Refused: " + String.join(", ", refuses.value())));
        }
        return operation;
    }

    private static ApiResponse problem(String description) {
        var schema = new ObjectSchema()
                .addProperty("code", new StringSchema().description("Stable name of the problem"))
                .addProperty("detail", new StringSchema().description("What, where and why"));
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
