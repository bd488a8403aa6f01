package io.cascata.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Tells a client of the API that it showed no token, or neither the right one nor a key in force. */
final class MissingToken implements AuthenticationEntryPoint {

    private final ProblemWriter problems;

    MissingToken(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean wrong = why instanceof BadCredentialsException;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, wrong ? "Bearer error=\"invalid_token\"" : "Bearer realm=\"cascata\"");
        problems.write(
                response,
                HttpStatus.UNAUTHORIZED,
                wrong ? "token-invalid" : "token-required",
                wrong
                        ? "this is neither the access token of the server nor a key in force"
                        : "send Authorization: Bearer with the access token or a key");
    }
}
