package io.cascata.events.value;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who a company is. {@code website} as given, {@code country}, {@code region}, {@code segment} in the organisation's words.
 * The phone number is the company's, which is no personal data; the postcode is that of its address.
 */
public record AccountProfile(
        String name,
        @Nullable String website,
        @Nullable String industry,
        @Nullable String segment,
        @Nullable String country,
        @Nullable String region,
        @Nullable AccountId parent,
        @Nullable String phone,
        @Nullable String postcode) {

    public AccountProfile {
        Text.require("account name", name, 255);
        Text.requireIfGiven("account phone", phone, 60);
        Text.requireIfGiven("account postcode", postcode, 255);
    }

    /** A company of which neither phone number nor postcode is known. */
    public AccountProfile(
            String name,
            @Nullable String website,
            @Nullable String industry,
            @Nullable String segment,
            @Nullable String country,
            @Nullable String region,
            @Nullable AccountId parent) {
        this(name, website, industry, segment, country, region, parent, null, null);
    }

    public static AccountProfile named(String name) {
        return new AccountProfile(name, null, null, null, null, null, null);
    }
}
