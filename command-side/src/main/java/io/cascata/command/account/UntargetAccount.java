package io.cascata.command.account;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.Text;

/** Take a company off a list of target accounts. */
public record UntargetAccount(AccountId account, String list) implements AccountCommand {

    public UntargetAccount {
        Text.require("target-account list", list);
    }
}
