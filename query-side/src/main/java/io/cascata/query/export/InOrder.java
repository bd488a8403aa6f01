package io.cascata.query.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an answer tells by name, in the order of the names: the order of {@link Map#copyOf} is another one each time that a
 * program starts, and an answer would not be the same to the byte.
 */
public final class InOrder {

    private InOrder() {}

    public static <K extends Comparable<K>, V> Map<K, V> copy(Map<K, V> named) {
        return Collections.unmodifiableMap(new TreeMap<>(named));
    }
}
