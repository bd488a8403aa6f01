package io.cascata.log.sqlite;

import io.cascata.log.Append;
import io.cascata.log.AppendCondition;
import io.cascata.log.Appended;
import io.cascata.log.chain.Chain;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One append on its way to the writer. */
record AppendRequest(List<PreparedEvent> events, AppendCondition condition, CompletableFuture<Appended> answer) {

    /** From so many events on it pays to prepare them on all cores. */
    private static final int MANY = 256;

    static AppendRequest of(Append append) {
        Limits.check(append);
        var events = append.events();
        var prepared = (events.size() < MANY ? events.stream() : events.parallelStream())
                .map(event -> PreparedEvent.of(event, new Chain()))
                .toList();
        return new AppendRequest(prepared, append.condition(), new CompletableFuture<>());
    }
}
