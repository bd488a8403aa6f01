package io.cascata.command.account;

import static io.cascata.command.account.AccountRefusal.ACCOUNT_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import java.util.Map;
import java.util.Optional;

/** An account that has been registered, as other slices rely on it. */
public record KnownAccount(AccountId account, AccountProfile profile) {

    /** The account; empty where nobody has registered it. */
    public static Optional<KnownAccount> find(Boundary boundary, AccountId id) {
        var profile = boundary.load(AccountKind.ACCOUNT, id).profile();
        return profile == null ? Optional.empty() : Optional.of(new KnownAccount(id, profile));
    }

    /** Refuses with {@code account-unknown} where nobody has registered it. */
    public static KnownAccount require(Boundary boundary, AccountId id) {
        return find(boundary, id)
                .orElseThrow(() ->
                        ACCOUNT_UNKNOWN.because("There is no account '" + id + "'.", Map.of("account", id.value())));
    }
}
