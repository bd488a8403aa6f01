package io.cascata.events.value;

import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a lead, a person or a company: {@code company}, {@code website} and {@code country} as given,
 * {@code solution} is what the person is interested in. It names a person, an e-mail address or a company at least.
 */
public record LeadProfile(
        PersonProfile person,
        @Nullable String company,
        @Nullable String website,
        @Nullable String country,
        @Nullable String postcode,
        @Nullable SolutionId solution) {

    private static final int COMPANY = 255;

    public LeadProfile {
        Text.requireIfGiven("company", company, COMPANY);
        Text.requireIfGiven("website", website, COMPANY);
        Text.requireIfGiven("country", country, COMPANY);
        Text.requireIfGiven("postcode", postcode, COMPANY);
        if (person.name() == null && person.email() == null && company == null) {
            throw new IllegalArgumentException("a lead needs a name, an e-mail address or a company");
        }
    }
}
