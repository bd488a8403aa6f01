package io.cascata.query.web;

import io.cascata.access.Right;
import io.cascata.access.web.ProblemResponse;
import io.swagger.v3.oas.models.Operation;
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
                    .addApiResponse("401", ProblemResponse.of("token-required", "token-invalid"))
                    .addApiResponse("403", ProblemResponse.of(Right.MISSING))
                    .addApiResponse("4XX", ProblemResponse.of(refuses.value()));
        }
        return operation;
    }
}
