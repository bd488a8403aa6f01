package io.cascata.command.signal;

import io.cascata.command.account.KnownAccount;
import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.scoring.KnownTouch;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.touch.TouchRecorded;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody at an account, known or not, shows interest in a solution. */
record Signal(
        TouchId touch,
        String source,
        KnownAccount account,
        SolutionId solution,
        @Nullable KnownContact contact) {

    /** The signal of a touch; empty where it is not known of which account it is, or what it shows interest in. */
    static Optional<Signal> of(TouchRecorded touch, Boundary boundary) {
        return of(KnownTouch.of(touch, boundary), boundary);
    }

    /** What an identified visitor has shown interest in: of each solution the first signal. */
    static List<Signal> of(FollowVisitor command, Boundary boundary) {
        var seen = new HashSet<SolutionId>();
        return KnownTouch.ofVisitor(command.visitor(), boundary).stream()
                .flatMap(touch -> of(touch, boundary).stream())
                .filter(signal -> seen.add(signal.solution()))
                .toList();
    }

    private static Optional<Signal> of(KnownTouch known, Boundary boundary) {
        var at = known.account();
        var solution = known.solution();
        if (at == null || solution == null) {
            return Optional.empty();
        }
        var person = known.person();
        var contact = person == null ? null : person.contact();
        return KnownAccount.find(boundary, at)
                .map(account -> new Signal(
                        known.touch().id(),
                        known.touch().source(),
                        account,
                        solution,
                        contact == null
                                ? null
                                : KnownContact.find(boundary, contact).orElse(null)));
    }
}
