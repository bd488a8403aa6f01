package io.cascata.command.web;

import io.cascata.command.decision.ChannelRefusal;
import io.cascata.command.decision.RefusalCode;
import io.cascata.command.decision.TimeRefusal;
import io.cascata.command.execution.ExecutionRefusal;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Lists in the description of each operation the codes with which it may be refused, by HTTP status. */
final class RefusalResponses implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var codes = new TreeMap<Integer, List<String>>(codes(handler)
                .collect(Collectors.groupingBy(
                        code -> CommandProblems.statusOf(code.kind()),
                        Collectors.mapping(RefusalCode::code, Collectors.toList()))));
        codes.forEach((status, names) -> operation
                .getResponses()
                .addApiResponse("" + status, new ApiResponse().description("Refused: " + String.join(", ", names))));
        return operation;
    }

    private static Stream<RefusalCode> codes(HandlerMethod handler) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RefusedBy.class);
        var refusedBy = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RefusedBy.class);
        return refusedBy == null
                ? Stream.empty()
                : Stream.concat(
                        Arrays.stream(refusedBy.value()).flatMap(rules -> Arrays.stream(rules.getEnumConstants())),
                        Stream.of(ExecutionRefusal.values(), ChannelRefusal.values(), TimeRefusal.values())
                                .flatMap(Arrays::stream));
    }
}
