package io.cascata.command.execution;

import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** A real log that counts what is asked of it and lets somebody else in just before an append. */
final class WatchedLog {

    private final List<String> calls = new ArrayList<>();
    private final List<EventQuery> queries = new ArrayList<>();
    private final List<Runnable> rivals = new ArrayList<>();
    private final EventLog log;

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
                        return method.invoke(real, arguments);
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

    EventQuery lastQuery() {
        return queries.getLast();
    }

    long calls(String method) {
        return calls.stream().filter(method::equals).count();
    }
}
