package io.cascata.events.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be known of a lead, and asked for before it counts as qualified. */
public enum LeadDatum {
    NAME,
    EMAIL,
    PHONE,
    JOB_TITLE,
    COMPANY,
    WEBSITE,
    COUNTRY,
    SOLUTION;

    /** Whether it is there; blank is not. */
    public boolean isKnown(LeadProfile profile) {
        var value = value(profile);
        return value instanceof String text ? !text.isBlank() : value != null;
    }

    private @Nullable Object value(LeadProfile profile) {
        var person = profile.person();
        return switch (this) {
            case NAME -> person.name();
            case EMAIL -> person.email();
            case PHONE -> person.phone();
            case JOB_TITLE -> person.jobTitle();
            case COMPANY -> profile.company();
            case WEBSITE -> profile.website();
            case COUNTRY -> profile.country();
            case SOLUTION -> profile.solution();
        };
    }

    /** The name of the criterion that it be known, such as {@code job-title}. */
    public String criterion() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
