package io.cascata.events.account;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A company is on a list of target accounts from this day on, in this tier; said again where either changes. */
public record AccountTargeted(
        AccountId id, String list, LocalDate date, @Nullable String tier) implements AccountEvent {

    public AccountTargeted {
        Text.require("target-account list", list);
        Text.requireIfGiven("tier", tier, 200);
    }
}
