package io.cascata.access.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address. */
record QueryString(@Nullable String text) {

    /** The names of its parameters, one for each value. */
    Stream<String> names() {
        return text == null
                ? Stream.empty()
                : Arrays.stream(text.split("&"))
                        .filter(parameter -> !parameter.isEmpty())
                        .map(parameter -> decoded(parameter.split("=", 2)[0]));
    }

    /** A name that cannot be decoded is none that anybody declares. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return name;
        }
    }
}
