package io.cascata.command.web;

import io.cascata.command.decision.Refusal;
import io.cascata.command.decision.RefusalCode;
import io.cascata.command.web.ApiProblem.FieldProblem;
import io.cascata.log.AppendConflict;
import io.cascata.log.AppendRefused;
import io.cascata.log.EventLogException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells what the command API refused as problem details (RFC 9457) with a stable code. */
@RestControllerAdvice(basePackages = "io.cascata.command")
class CommandProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CommandProblems.class);

    static int statusOf(RefusalCode.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> 404;
            case RULE_BROKEN -> 409;
            case VERSION_MISMATCH -> 412;
            case MALFORMED -> 422;
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        var problem =
                problem(statusOf(refusal.code().kind()), refusal.code().code(), String.valueOf(refusal.getMessage()));
        problem.setProperty("values", refusal.values());
        return ResponseEntity.of(problem).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(ApiProblem malformed) {
        return ResponseEntity.of(of(malformed)).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(AppendConflict conflict) {
        return ResponseEntity.of(problem(
                        HttpStatus.CONFLICT.value(), "concurrent-change", "others keep changing the same; try again"))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMuch(AppendRefused refused) {
        LOG.warn("the log refused a command: {}", refused.getMessage());
        return ResponseEntity.of(problem(422, "too-large", "what would have to be stored is beyond the log's limits"))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(EventLogException failure) {
        LOG.error("the log did not take a command", failure);
        return ResponseEntity.of(problem(
                        HttpStatus.SERVICE_UNAVAILABLE.value(), "unavailable", "the log takes nothing at present"))
                .header(HttpHeaders.RETRY_AFTER, "1")
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException failure) {
        LOG.error("a command failed", failure);
        return ResponseEntity.of(problem(500, "internal-error", "the server could not answer; its log says why"))
                .build();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(unreadable, UnreadableBody.describe(unreadable), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> fields =
                invalid.getFieldErrors().stream().map(CommandProblems::unfit).toList();
        return answer(invalid, new ApiProblem(422, "malformed", "the body does not fit", fields), headers, request);
    }

    private static FieldProblem unfit(FieldError error) {
        var message = error.getDefaultMessage();
        return new FieldProblem(
                error.getField(),
                "NotNull".equals(error.getCode()) ? "missing" : "invalid",
                message == null ? "must not be null" : message);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception cause, ApiProblem problem, HttpHeaders headers, WebRequest request) {
        return handleExceptionInternal(cause, of(problem), headers, HttpStatusCode.valueOf(problem.status()), request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem
                && (problem.getProperties() == null || !problem.getProperties().containsKey("code"))) {
            problem.setProperty("code", status.value() < 500 ? "bad-request" : "internal-error");
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static ProblemDetail of(ApiProblem malformed) {
        var problem = problem(malformed.status(), malformed.code(), String.valueOf(malformed.getMessage()));
        if (!malformed.fields().isEmpty()) {
            problem.setProperty("errors", malformed.fields());
        }
        return problem;
    }

    private static ProblemDetail problem(int status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        problem.setProperty("code", code);
        return problem;
    }
}
