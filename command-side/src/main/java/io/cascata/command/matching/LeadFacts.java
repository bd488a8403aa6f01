package io.cascata.command.matching;

import io.cascata.events.id.SolutionId;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** What is known of a lead that can tell its account; everything as it was given, everything may be missing. */
public record LeadFacts(
        @Nullable String company,
        @Nullable EmailAddress email,
        @Nullable String website,
        @Nullable PhoneNumber phone,
        @Nullable String postcode,
        @Nullable String country,
        @Nullable SolutionId solution) {

    public static LeadFacts of(@Nullable String company, @Nullable EmailAddress email) {
        return new LeadFacts(company, email, null, null, null, null, null);
    }

    public static LeadFacts of(LeadProfile profile) {
        return new LeadFacts(
                profile.company(),
                profile.person().email(),
                profile.website(),
                profile.person().phone(),
                profile.postcode(),
                profile.country(),
                profile.solution());
    }
}
