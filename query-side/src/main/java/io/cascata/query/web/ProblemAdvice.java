package io.cascata.query.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells what the query API refused or failed at as problem details with a stable code, never with a stack trace. */
@RestControllerAdvice(basePackages = "io.cascata.query")
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RequestRefused refused) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(refused.status()), String.valueOf(refused.getMessage()));
        problem.setProperty("code", refused.code());
        var answer = told(problem);
        var retryAfter = refused.retryAfter();
        return (retryAfter == null ? answer : answer.header(HttpHeaders.RETRY_AFTER, retryAfter.toString()))
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException failure) {
        LOG.error("a request failed", failure);
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "the server could not answer; its log says why");
        problem.setProperty("code", ProblemCode.of(HttpStatus.INTERNAL_SERVER_ERROR.value()));
        return told(problem).body(problem);
    }

    /** The content type is said, not negotiated: what the client accepts may be what is wrong. */
    private static ResponseEntity.BodyBuilder told(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return malformed(mismatch, mismatch.getPropertyName() + " cannot be read", headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return malformed(missing, missing.getParameterName() + " is missing", headers, request);
    }

    private @Nullable ResponseEntity<Object> malformed(
            Exception cause, String detail, HttpHeaders headers, WebRequest request) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
        return handleExceptionInternal(cause, problem, headers, HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem
                && (problem.getProperties() == null || !problem.getProperties().containsKey("code"))) {
            problem.setProperty("code", ProblemCode.of(status.value()));
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
