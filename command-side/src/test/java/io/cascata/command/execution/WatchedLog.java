package io.cascata.command.execution;

import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real log that counts what is asked of it and lets somebody else in just before an append. */
final class WatchedLog {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<EventQuery> queries = new ArrayList<>();
    private final List<Runnable> rivals = new ArrayList<>();
    private final EventLog log;
    private CompletableFuture<?> hold = CompletableFuture.completedFuture(null);

    WatchedLog(EventLog real) {
        this.log = (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    if (arguments != null && arguments[0] instanceof EventQuery query) {
                        queries.add(query);
                    }
                    if (method.getName().equals("append") && !rivals.isEmpty()) {
                        rivals.removeFirst().run();
                    }
                    try {
                        var answer = method.invoke(real, arguments);
                        return answer instanceof CompletableFuture<?> appended ? held(appended) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    EventLog log() {
        return log;
    }

    /** The next append comes second to this. */
    void beforeAppend(Runnable rival) {
        rivals.add(rival);
    }

    /** Lets nobody know of the next append before what this returns is run. */
    Runnable holdAppend() {
        var held = new CompletableFuture<>();
        hold = held;
        return () -> held.complete(null);
    }

    private CompletableFuture<?> held(CompletableFuture<?> appended) {
        var until = hold;
        hold = CompletableFuture.completedFuture(null);
        return until.thenCompose(free -> appended);
    }

    EventQuery lastQuery() {
        return queries.getLast();
    }

    long calls(String method) {
        return calls.stream().filter(method::equals).count();
    }
}
