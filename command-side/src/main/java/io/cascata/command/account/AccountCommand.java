package io.cascata.command.account;

import io.cascata.command.decision.Command;
import io.cascata.events.id.AccountId;

/** What somebody wants of one account. */
public sealed interface AccountCommand extends Command
        permits RegisterAccount, ReviseAccountProfile, TargetAccount, UntargetAccount {

    AccountId account();

    @Override
    default Target<?, ?> target() {
        return new Target<>(AccountKind.ACCOUNT, account());
    }
}
