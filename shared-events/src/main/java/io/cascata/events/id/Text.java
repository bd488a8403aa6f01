package io.cascata.events.id;

import org.jspecify.annotations.Nullable;

/** Refuses text that can be no identity, name or key: blank, too long, or with control characters in it. */
public final class Text {

    private static final int MAX_LENGTH = 200;

    private Text() {}

    /** The same text; at most 200 characters. */
    public static String require(String what, String text) {
        return require(what, text, MAX_LENGTH);
    }

    /** The same text. Throws {@link IllegalArgumentException} that names what was wrong with which text. */
    public static String require(String what, String text, int maxLength) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        if (text.length() > maxLength) {
            throw new IllegalArgumentException(
                    what + " must have at most " + maxLength + " characters, not " + text.length());
        }
        // A plain loop: every id of every event that is read passes here.
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new IllegalArgumentException(what + " must not contain control characters");
            }
        }
        return text;
    }

    /** Like {@link #require(String, String, int)} for a text that may be missing altogether. */
    public static void requireIfGiven(String what, @Nullable String text, int maxLength) {
        if (text != null) {
            require(what, text, maxLength);
        }
    }
}
