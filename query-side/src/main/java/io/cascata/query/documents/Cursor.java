package io.cascata.query.documents;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the sort value of its last document (missing where it had none) and its id. */
public record Cursor(@Nullable FieldValue value, String id) {

    /** The opaque form that clients get. */
    public String encoded() {
        var kind = value == null ? "-" : value.text() == null ? "n" + value.number() : "t" + value.text();
        var text = kind.length() + ":" + kind + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the opaque form; throws {@link MalformedCursor}. */
    public static Cursor decode(String encoded) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            int end = colon + 1 + Integer.parseInt(text, 0, colon, 10);
            var kind = text.substring(colon + 1, end);
            return new Cursor(value(kind), text.substring(end));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new MalformedCursor();
        }
    }

    private static @Nullable FieldValue value(String kind) {
        return switch (kind.charAt(0)) {
            case '-' -> null;
            case 'n' -> FieldValue.of(Double.parseDouble(kind.substring(1)));
            case 't' -> FieldValue.of(kind.substring(1));
            default -> throw new MalformedCursor();
        };
    }
}
