package io.cascata.access;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Whoever shows the access token is the administrator, who may do all. */
final class TokenAuthentication implements AuthenticationManager {

    static final String ADMINISTRATOR = "admin";

    private final AccessToken token;

    TokenAuthentication(AccessToken token) {
        this.token = token;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        if (!(shown.getCredentials() instanceof String candidate) || !token.matches(candidate)) {
            throw new BadCredentialsException("not the access token");
        }
        var administrator = UsernamePasswordAuthenticationToken.authenticated(
                ADMINISTRATOR,
                null,
                AuthorityUtils.createAuthorityList("ROLE_ADMIN", Right.READ.name(), Right.COMMAND.name()));
        administrator.setDetails(shown.getDetails());
        return administrator;
    }
}
