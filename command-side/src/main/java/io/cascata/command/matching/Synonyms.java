package io.cascata.command.matching;

import io.cascata.command.matching.name.CompanyName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names that stand for one company though nothing in them tells: Google and Alphabet. */
public final class Synonyms {

    private final Map<String, List<CompanyName>> byKey = new HashMap<>();

    /** Each group holds the names of one company, as anybody may write them. */
    public Synonyms(List<List<String>> groups) {
        for (var group : groups) {
            var names = group.stream().map(CompanyName::of).toList();
            names.forEach(name -> byKey.put(name.key(), names));
        }
    }

    public static Synonyms none() {
        return new Synonyms(List.of());
    }

    /** The other names of a company; empty where none are known. */
    List<CompanyName> of(CompanyName name) {
        return Objects.requireNonNullElse(byKey.get(name.key()), List.<CompanyName>of()).stream()
                .filter(other -> !other.key().equals(name.key()))
                .toList();
    }
}
