package io.cascata.command.opportunity;

import io.cascata.command.decision.Command;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.Cause;

/**
 * Open what the playbook wants for an account on this list of targets: one acquisition for each of its solutions that the
 * account does not decide about already. Their ids derive from {@code seed}.
 */
public record OpenTargeted(AccountId account, String list, String seed, Cause cause) implements Command {

    @Override
    public Target<?, ?> target() {
        return new Target<>(AccountDealsKind.ACCOUNT_DEALS, account);
    }
}
