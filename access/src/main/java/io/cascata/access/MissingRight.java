package io.cascata.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells a caller that its key does not go so far. */
final class MissingRight implements AccessDeniedHandler {

    private final ProblemWriter problems;

    MissingRight(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var asked = request.getMethod() + " " + request.getRequestURI();
        var why = ApiKey.of(request.getUserPrincipal())
                .map(key -> "the key '" + key.name() + "' has only the right " + key.rights())
                .orElse("the caller has not the right");
        problems.write(response, HttpStatus.FORBIDDEN, Right.MISSING, asked + " is not permitted: " + why);
    }
}
