package io.cascata.log.sqlite;

import io.cascata.log.Append;
import io.cascata.log.AppendCondition;
import io.cascata.log.Appended;
import io.cascata.log.chain.Chain;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One append on its way to the writer. */
record AppendRequest(List<PreparedEvent> events, AppendCondition condition, CompletableFuture<Appended> answer) {

    static AppendRequest of(Append append) {
        Limits.check(append);
        var chain = new Chain();
        var events = append.events().stream()
                .map(event -> PreparedEvent.of(event, chain))
                .toList();
        return new AppendRequest(events, append.condition(), new CompletableFuture<>());
    }
}
