package io.cascata.command.execution;

import io.cascata.log.EventLog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** A real log that counts what is asked of it and lets somebody else in just before an append. */
final class WatchedLog {

    private final List<String> calls = new ArrayList<>();
    private final List<Runnable> rivals = new ArrayList<>();
    private final EventLog log;

    WatchedLog(EventLog real) {
        this.log = (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
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

    long calls(String method) {
        return calls.stream().filter(method::equals).count();
    }
}
