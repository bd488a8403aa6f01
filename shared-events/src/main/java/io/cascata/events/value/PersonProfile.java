package io.cascata.events.value;

import org.jspecify.annotations.Nullable;

/** Who a person is. The job title is what roles and fit are read from; everything else is personal data. */
public record PersonProfile(
        @Nullable PersonName name,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable String jobTitle) {}
