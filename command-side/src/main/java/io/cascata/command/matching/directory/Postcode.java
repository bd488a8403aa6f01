package io.cascata.command.matching.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode without its spaces and hyphens, in upper case. */
public record Postcode(String value) {

    private static final Pattern BESIDE = Pattern.compile("[^\\p{L}\\p{N}]");

    public static Optional<Postcode> of(String text) {
        var value = BESIDE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return value.isEmpty() ? Optional.empty() : Optional.of(new Postcode(value));
    }
}
