package io.cascata.command.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of input. */
public enum ImportProfile {
    SALESFORCE,
    CSV;

    /** As it is written in commands and addresses, such as {@code salesforce}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportProfile> of(String key) {
        return Stream.of(values()).filter(profile -> profile.key().equals(key)).findFirst();
    }
}
