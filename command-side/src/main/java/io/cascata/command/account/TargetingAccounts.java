package io.cascata.command.account;

import io.cascata.command.decision.Boundary;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.account.AccountTargeted;
import io.cascata.events.account.AccountUntargeted;
import java.util.List;

/** Which companies are on which list of target accounts. */
final class TargetingAccounts {

    private TargetingAccounts() {}

    static List<AccountEvent> target(TargetAccount command, Boundary boundary) {
        KnownAccount.require(boundary, command.account());
        var targeted = new AccountTargeted(command.account(), command.list(), command.date(), command.tier());
        var lists = boundary.load(AccountKind.ACCOUNT, command.account()).targeted();
        return targeted.equals(lists.get(command.list())) ? List.of() : List.of(targeted);
    }

    static List<AccountEvent> untarget(UntargetAccount command, Boundary boundary) {
        KnownAccount.require(boundary, command.account());
        var lists = boundary.load(AccountKind.ACCOUNT, command.account()).targeted();
        return lists.containsKey(command.list())
                ? List.of(new AccountUntargeted(command.account(), command.list()))
                : List.of();
    }
}
