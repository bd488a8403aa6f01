package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.log.AppendConflict;
import io.cascata.log.AppendRefused;
import io.cascata.log.EventLog;
import io.cascata.log.EventLogException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/** What clients hear when the log does not take what was decided. */
@SpringBootTest(
        classes = {ApiTest.Server.class, FailingLogTest.Trouble.class},
        properties = ApiTest.TOKEN_SETTING)
class FailingLogTest extends ApiTest {

    private static final AtomicReference<@Nullable EventLogException> FAILURE = new AtomicReference<>();
    private static final AtomicInteger APPENDS = new AtomicInteger();
    private static final String ACME = """
            {"id": "acme", "profile": {"name": "Acme"}}""";

    /** Lets every append fail while there is a failure, and everything else through. */
    static class Trouble {

        @Bean
        static BeanPostProcessor failingLog() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof EventLog log ? failing(log) : bean;
                }
            };
        }

        private static EventLog failing(EventLog log) {
            return (EventLog) Proxy.newProxyInstance(
                    EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                        var failure = FAILURE.get();
                        if (failure != null && method.getName().equals("append")) {
                            APPENDS.incrementAndGet();
                            return CompletableFuture.failedFuture(failure);
                        }
                        try {
                            return method.invoke(log, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    @AfterEach
    void mend() {
        FAILURE.set(null);
        APPENDS.set(0);
    }

    @Test
    void an_overloaded_log_asks_for_patience() {
        FAILURE.set(new EventLogException("events.db: the log is overloaded, 1024 appends are waiting"));
        var refused = create("/api/accounts", "key-1", ACME);

        assertProblem(refused, 503, "unavailable");
        assertThat(refused).headers().hasValue("Retry-After", "1");
        assertThat(refused).bodyText().doesNotContain("events.db");
        assertThat(APPENDS).hasValue(1);
    }

    @Test
    void who_is_overtaken_again_and_again_is_told_so() {
        FAILURE.set(new AppendConflict(7));

        assertProblem(create("/api/accounts", "key-1", ACME), 409, "concurrent-change");
        assertThat(APPENDS).hasValueGreaterThan(2);
    }

    @Test
    void what_the_log_cannot_keep_is_refused() {
        FAILURE.set(new AppendRefused("too many payload bytes: 1048577, at most 1048576"));

        assertProblem(create("/api/accounts", "key-1", ACME), 422, "too-large");
    }

    @Test
    void a_command_that_failed_may_be_sent_again() {
        FAILURE.set(new EventLogException("the disk is full"));
        create("/api/accounts", "key-1", ACME);
        FAILURE.set(null);

        assertThat(create("/api/accounts", "key-1", ACME)).hasStatus(201);
    }
}
