package io.cascata.command.account;

import io.cascata.events.account.AccountEvent;
import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.value.AccountProfile;
import org.jspecify.annotations.Nullable;

/** A company as decisions see it; without a profile, nobody has registered it. */
record Account(@Nullable AccountProfile profile) {

    static final Account UNKNOWN = new Account(null);

    static Account after(AccountEvent event) {
        return switch (event) {
            case AccountRegistered registered -> new Account(registered.profile());
            case AccountProfileRevised revised -> new Account(revised.profile());
        };
    }
}
