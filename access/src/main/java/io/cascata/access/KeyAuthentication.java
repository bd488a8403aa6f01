package io.cascata.access;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Whoever shows the secret of a key is that key, with its rights; all others are left to somebody else. */
final class KeyAuthentication implements AuthenticationManager {

    private final ApiKeys keys;
    private final AuthenticationManager others;

    KeyAuthentication(ApiKeys keys, AuthenticationManager others) {
        this.keys = keys;
        this.others = others;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        var key = shown.getCredentials() instanceof String secret
                ? keys.find(secret).orElse(null)
                : null;
        if (key == null) {
            return others.authenticate(shown);
        }
        var rights = key.rights().stream().map(Right::name).toArray(String[]::new);
        var caller = UsernamePasswordAuthenticationToken.authenticated(
                key, null, AuthorityUtils.createAuthorityList(rights));
        caller.setDetails(shown.getDetails());
        return caller;
    }
}
