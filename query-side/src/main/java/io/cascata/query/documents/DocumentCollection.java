package io.cascata.query.documents;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A kind of documents: its name and the fields it is indexed by. Names are lower-case words. */
public record DocumentCollection(String name, List<Field> fields) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public DocumentCollection {
        fields = List.copyOf(fields);
        requireName(name);
        fields.forEach(field -> requireName(field.name()));
    }

    /** An index field and what it holds; where {@code values} are given, none but these. */
    public record Field(String name, Kind kind, List<String> values) {

        public Field {
            values = List.copyOf(values);
        }

        public Field(String name, Kind kind) {
            this(name, kind, List.of());
        }

        /** A text that is the name of one of these constants. */
        public static Field of(String name, Class<? extends Enum<?>> constants) {
            return new Field(
                    name,
                    Kind.TEXT,
                    Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList());
        }
    }

    public enum Kind {
        TEXT,
        NUMBER
    }

    /** The field of that name; throws {@link UnknownField}. */
    public Field field(String wanted) {
        return fields.stream()
                .filter(field -> field.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownField(name, wanted));
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for a collection or field: " + name);
        }
    }
}
