package io.cascata.query.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends people to the sign-in page; a panel that htmx asked for makes the whole page go there. */
final class ToSignIn extends LoginUrlAuthenticationEntryPoint {

    ToSignIn(String signIn) {
        super(signIn);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") == null) {
            super.commence(request, response, why);
            return;
        }
        response.setHeader("HX-Redirect", getLoginFormUrl());
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
