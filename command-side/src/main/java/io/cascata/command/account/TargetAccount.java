package io.cascata.command.account;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Put a company on a list of target accounts, or put right since when and in which tier it is there. */
public record TargetAccount(
        AccountId account,
        String list,
        LocalDate date,
        @Nullable String tier) implements AccountCommand {

    public TargetAccount {
        Text.require("target-account list", list);
        Text.requireIfGiven("tier", tier, 200);
    }
}
