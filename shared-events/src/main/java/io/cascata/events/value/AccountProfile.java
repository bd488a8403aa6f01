package io.cascata.events.value;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.Text;
import org.jspecify.annotations.Nullable;

/** Who a company is. {@code website} as given, {@code country}, {@code region}, {@code segment} in the organisation's words. */
public record AccountProfile(
        String name,
        @Nullable String website,
        @Nullable String industry,
        @Nullable String segment,
        @Nullable String country,
        @Nullable String region,
        @Nullable AccountId parent) {

    public AccountProfile {
        Text.require("account name", name, 255);
    }

    public static AccountProfile named(String name) {
        return new AccountProfile(name, null, null, null, null, null, null);
    }
}
