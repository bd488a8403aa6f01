package io.cascata.query.documents;

import org.jspecify.annotations.Nullable;

/** The value of an index field: a text or a number, never both. */
public record FieldValue(@Nullable String text, @Nullable Double number) {

    public FieldValue {
        if ((text == null) == (number == null)) {
            throw new IllegalArgumentException("an index field holds either a text or a number");
        }
    }

    public static FieldValue of(String text) {
        return new FieldValue(text, null);
    }

    public static FieldValue of(double number) {
        return new FieldValue(null, number);
    }
}
