package io.cascata.command.importing.web;

import io.cascata.log.EventLog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A log in which each append waits until a test lets it pass. */
final class GatedLog {

    static final Semaphore OPEN = new Semaphore(0);
    static final AtomicInteger WAITING = new AtomicInteger();

    private final EventLog log;

    GatedLog(EventLog real) {
        this.log = (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("append")) {
                        WAITING.incrementAndGet();
                        OPEN.acquire();
                        WAITING.decrementAndGet();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    static void reset() {
        OPEN.drainPermits();
    }

    EventLog log() {
        return log;
    }
}
