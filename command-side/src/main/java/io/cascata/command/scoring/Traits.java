package io.cascata.command.scoring;

import io.cascata.events.playbook.AttributeRule.Attribute;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.PersonProfile;
import org.jspecify.annotations.Nullable;

/** What is known of somebody that rules may give points for. */
public record Traits(
        @Nullable String jobTitle,
        @Nullable String industry,
        @Nullable String segment,
        @Nullable String country,
        @Nullable String region) {

    /** The traits of a person at an account, where there is one. */
    public static Traits of(PersonProfile person, @Nullable AccountProfile account) {
        return account == null
                ? new Traits(person.jobTitle(), null, null, null, null)
                : new Traits(
                        person.jobTitle(), account.industry(), account.segment(), account.country(), account.region());
    }

    @Nullable
    String value(Attribute attribute) {
        return switch (attribute) {
            case JOB_TITLE -> jobTitle;
            case INDUSTRY -> industry;
            case SEGMENT -> segment;
            case COUNTRY -> country;
            case REGION -> region;
        };
    }
}
