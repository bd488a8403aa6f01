package io.cascata.command.matching.mail;

import io.cascata.command.matching.resource.FactTable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which domains carry mail for everybody. The large ones are shipped; a list of one's own adds to them. */
public final class MailProviders {

    private final Set<String> disposable;
    private final Set<String> free;

    private MailProviders(Set<String> disposable, Set<String> free) {
        this.disposable = disposable;
        this.free = free;
    }

    public static MailProviders shipped() {
        return new MailProviders(shipped("disposable-providers.txt"), shipped("free-providers.txt"));
    }

    public MailProviders withDisposable(DomainList more) {
        return new MailProviders(both(disposable, more.domains()), free);
    }

    public MailProviders withFree(DomainList more) {
        return new MailProviders(disposable, both(free, more.domains()));
    }

    /** A domain is what it or a domain above it is listed as. */
    public ProviderKind kindOf(WebDomain domain) {
        if (upwards(domain).anyMatch(disposable::contains)) {
            return ProviderKind.DISPOSABLE;
        }
        return upwards(domain).anyMatch(free::contains) ? ProviderKind.FREE : ProviderKind.ORGANISATION;
    }

    private static Stream<String> upwards(WebDomain domain) {
        return Stream.iterate(
                domain.host(),
                host -> host.length() >= domain.registrable().length(),
                host -> host.substring(host.indexOf('.') + 1));
    }

    private static Set<String> shipped(String name) {
        return Set.copyOf(DomainList.of("line", FactTable.lines(MailProviders.class, name))
                .domains());
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
