package io.cascata.access;

import java.security.Principal;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/**
 * Who calls by a key of its own, and what that key allows. {@code name} is the actor of what follows from its calls: small
 * letters, digits and hyphens, up to 63. The {@code channel} that it is bound to and the {@code team} that it acts for hold
 * whatever a call says; without them a call may say what it likes. The secret is not in here.
 */
public record ApiKey(
        String name, @Nullable String channel, @Nullable String team, Set<Right> rights, Instant createdAt)
        implements AuthenticatedPrincipal {

    static final String NAME = "[a-z0-9][a-z0-9-]{0,62}";
    private static final Pattern NAMES = Pattern.compile(NAME);

    public ApiKey {
        if (!NAMES.matcher(name).matches() || name.equals(TokenAuthentication.ADMINISTRATOR)) {
            throw new IllegalArgumentException(
                    "the name of a key has small letters, digits and hyphens, up to 63, and is not "
                            + TokenAuthentication.ADMINISTRATOR);
        }
        if (rights.isEmpty()) {
            throw new IllegalArgumentException("a key without any right is of no use");
        }
        rights = Collections.unmodifiableSet(EnumSet.copyOf(rights));
    }

    /** The key that a request was made with, if it was one. */
    public static Optional<ApiKey> of(@Nullable Principal caller) {
        return caller instanceof Authentication known && known.getPrincipal() instanceof ApiKey key
                ? Optional.of(key)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return name;
    }
}
