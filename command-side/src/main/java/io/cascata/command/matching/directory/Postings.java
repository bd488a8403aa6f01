package io.cascata.command.matching.directory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** For each key the numbers of the accounts that bear it. */
final class Postings<K> {

    private final Map<K, Numbers> byKey = new HashMap<>();

    void add(K key, int number) {
        byKey.computeIfAbsent(key, unseen -> new Numbers()).add(number);
    }

    void remove(K key, int number) {
        byKey.computeIfPresent(key, (same, numbers) -> numbers.remove(number) ? null : numbers);
    }

    int count(K key) {
        var numbers = byKey.get(key);
        return numbers == null ? 0 : numbers.size;
    }

    void forEach(K key, IntConsumer action) {
        var numbers = byKey.get(key);
        if (numbers != null) {
            for (int at = 0; at < numbers.size; at++) {
                action.accept(numbers.values[at]);
            }
        }
    }

    /** A plain array: a set of boxed numbers would take ten times the memory. */
    private static final class Numbers {

        private int[] values = new int[1];
        private int size;

        private void add(int number) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + Math.max(1, size / 2));
            }
            values[size++] = number;
        }

        /** Whether none is left. */
        private boolean remove(int number) {
            for (int at = 0; at < size; at++) {
                if (values[at] == number) {
                    values[at] = values[--size];
                    return size == 0;
                }
            }
            return size == 0;
        }
    }
}
