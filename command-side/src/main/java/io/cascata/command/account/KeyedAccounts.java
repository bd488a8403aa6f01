package io.cascata.command.account;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.AccountId;
import java.util.List;

/** The accounts that were registered under a key of their company, in the order of their registration. */
public record KeyedAccounts(List<AccountId> accounts) {

    public KeyedAccounts {
        accounts = List.copyOf(accounts);
    }

    /** Those under any of the keys. Who decides on them decides again if another is registered under one of them. */
    public static List<AccountId> of(Boundary boundary, List<String> keys) {
        return keys.stream()
                .flatMap(key -> boundary.load(KeyedAccountsKind.KEYED_ACCOUNTS, key).accounts().stream())
                .distinct()
                .toList();
    }
}
