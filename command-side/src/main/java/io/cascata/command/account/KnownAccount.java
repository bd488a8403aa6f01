package io.cascata.command.account;

import static io.cascata.command.account.AccountRefusal.ACCOUNT_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import java.util.Map;

/** An account that has been registered, as other slices rely on it. */
public record KnownAccount(AccountId account, AccountProfile profile) {

    /** Refuses with {@code account-unknown} where nobody has registered it. */
    public static KnownAccount require(Boundary boundary, AccountId id) {
        var profile = boundary.load(AccountKind.ACCOUNT, id).profile();
        if (profile == null) {
            throw ACCOUNT_UNKNOWN.because("There is no account '" + id + "'.", Map.of("account", id.value()));
        }
        return new KnownAccount(id, profile);
    }
}
