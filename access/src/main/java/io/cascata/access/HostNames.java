package io.cascata.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The names under which the server may be addressed. A page of another site that made its own name point to this machine
 * (DNS rebinding) sends that name, and is refused.
 */
final class HostNames implements Predicate<String> {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");

    private final Set<String> names;

    HostNames(Collection<String> configured) {
        this.names = Stream.concat(LOOPBACK.stream(), configured.stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(toUnmodifiableSet());
    }

    @Override
    public boolean test(String host) {
        return names.contains(host.toLowerCase(Locale.ROOT));
    }
}
