package io.cascata.command.account;

import io.cascata.events.account.AccountEvent;
import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.account.AccountTargeted;
import io.cascata.events.account.AccountUntargeted;
import io.cascata.events.value.AccountProfile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A company as decisions see it, with how it is targeted by list; without a profile, nobody has registered it. */
record Account(@Nullable AccountProfile profile, Map<String, AccountTargeted> targeted) {

    static final Account UNKNOWN = new Account(null, Map.of());

    Account {
        targeted = Map.copyOf(targeted);
    }

    Account after(AccountEvent event) {
        return switch (event) {
            case AccountRegistered registered -> new Account(registered.profile(), targeted);
            case AccountProfileRevised revised -> new Account(revised.profile(), targeted);
            case AccountTargeted now -> {
                var lists = new HashMap<>(targeted);
                lists.put(now.list(), now);
                yield new Account(profile, lists);
            }
            case AccountUntargeted gone -> {
                var lists = new HashMap<>(targeted);
                lists.remove(gone.list());
                yield new Account(profile, lists);
            }
        };
    }
}
