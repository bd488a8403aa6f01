package io.cascata.command.account;

import static io.cascata.command.account.AccountRefusal.ACCOUNT_EXISTS;
import static io.cascata.command.account.AccountRefusal.ACCOUNT_ITS_OWN_PARENT;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import java.util.List;
import java.util.Map;

/** What may be done with accounts. */
public final class AccountDecisions {

    private AccountDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions
                .on(RegisterAccount.class, AccountDecisions::register)
                .on(ReviseAccountProfile.class, AccountDecisions::revise)
                .on(TargetAccount.class, TargetingAccounts::target)
                .on(UntargetAccount.class, TargetingAccounts::untarget);
    }

    private static List<AccountEvent> register(RegisterAccount command, Boundary boundary) {
        var known = boundary.load(AccountKind.ACCOUNT, command.account()).profile();
        if (command.profile().equals(known)) {
            return List.of();
        }
        if (known != null) {
            throw ACCOUNT_EXISTS.because(
                    "Account '" + command.account() + "' is known already, as " + known.name() + ".",
                    Map.of("account", command.account().value(), "name", known.name()));
        }
        requireOtherParent(command.account(), command.profile());
        return List.of(new AccountRegistered(command.account(), command.profile(), CompanyKeys.of(command.profile())));
    }

    private static List<AccountEvent> revise(ReviseAccountProfile command, Boundary boundary) {
        var known = KnownAccount.require(boundary, command.account()).profile();
        if (command.profile().equals(known)) {
            return List.of();
        }
        requireOtherParent(command.account(), command.profile());
        return List.of(new AccountProfileRevised(command.account(), command.profile(), known));
    }

    private static void requireOtherParent(AccountId account, AccountProfile profile) {
        if (account.equals(profile.parent())) {
            throw ACCOUNT_ITS_OWN_PARENT.because(
                    "Account '" + account + "' cannot be its own parent.", Map.of("account", account.value()));
        }
    }
}
