package io.cascata.command.matching.directory;

import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.PhoneNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What matching can use of an account; {@code since} is when the account came to be known. */
public record AccountFacts(
        String name,
        @Nullable String website,
        @Nullable String country,
        @Nullable AccountId parent,
        @Nullable PhoneNumber phone,
        @Nullable String postcode,
        Instant since) {

    public static AccountFacts of(AccountProfile profile, Instant since) {
        return new AccountFacts(
                profile.name(),
                profile.website(),
                profile.country(),
                profile.parent(),
                profile.phone() == null ? null : new PhoneNumber(profile.phone()),
                profile.postcode(),
                since);
    }
}
