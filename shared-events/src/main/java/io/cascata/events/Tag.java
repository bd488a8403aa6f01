package io.cascata.events;

import io.cascata.events.id.Text;

/** A label under which the log finds an event, and over which an append can be made conditional. Written {@code key=value}. */
public record Tag(String key, String value) implements Comparable<Tag> {

    public Tag {
        Text.require("tag key", key);
        Text.require("tag value", value, 1_000);
        if (key.indexOf('=') >= 0) {
            throw new IllegalArgumentException("tag key must not contain '=': " + key);
        }
    }

    /** Reads {@code key=value}; the value may contain further equal signs. */
    public static Tag parse(String text) {
        int split = text.indexOf('=');
        if (split < 1) {
            throw new IllegalArgumentException("a tag is written key=value, not '" + text + "'");
        }
        return new Tag(text.substring(0, split), text.substring(split + 1));
    }

    @Override
    public int compareTo(Tag other) {
        if (key.equals(other.key)) {
            return value.compareTo(other.value);
        }
        // Order is that of the written form; it is built only where one key begins with the other.
        boolean alike = key.startsWith(other.key) || other.key.startsWith(key);
        return alike ? toString().compareTo(other.toString()) : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key + "=" + value;
    }
}
