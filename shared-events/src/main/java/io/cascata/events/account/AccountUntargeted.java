package io.cascata.events.account;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.Text;

/** A company was taken off a list of target accounts. */
public record AccountUntargeted(AccountId id, String list) implements AccountEvent {

    public AccountUntargeted {
        Text.require("target-account list", list);
    }
}
