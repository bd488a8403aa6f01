package io.cascata.command.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Axon asks its maker for updates a second after it starts, unless it finds a test on the stack. Ours never does. */
class CallingNobodyTest {

    private final List<URI> calls = new CopyOnWriteArrayList<>();
    private Map<String, String> before = Map.of();
    private HttpServer maker;

    @TempDir
    private Path directory;

    @BeforeEach
    void stand_in_for_the_maker_of_Axon() throws IOException {
        maker = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        maker.createContext("/", call -> {
            calls.add(call.getRequestURI());
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        maker.start();
        before = set(Map.of(
                "axoniq.usage.url",
                "http://127.0.0.1:" + maker.getAddress().getPort() + "/updates",
                // These two go before the environment of the build, and before the tests on the stack.
                "axoniq.update-checker.disabled",
                "false",
                "axoniq.usage.force-test-environment",
                "true",
                "user.home",
                directory.toString()));
    }

    @AfterEach
    void leave() {
        set(before);
        maker.stop(0);
    }

    @Test
    void a_start_calls_nobody() {
        try (var port = TestLog.open(directory.resolve("log"))) {
            assertThat(port.executor()).isNotNull();
            await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(10)).until(calls::isEmpty);
        }
    }

    @Test
    void plain_axon_would_call() {
        var plain = EventSourcingConfigurer.create().start();
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> !calls.isEmpty());
            assertThat(calls.getFirst().getPath()).isEqualTo("/updates");
        } finally {
            plain.shutdown();
        }
    }

    /** Tells what was set before; empty stands for nothing. */
    private static Map<String, String> set(Map<String, String> properties) {
        var replaced = new HashMap<String, String>();
        properties.forEach((name, value) -> {
            var was = value.isEmpty() ? System.clearProperty(name) : System.setProperty(name, value);
            replaced.put(name, was == null ? "" : was);
        });
        return replaced;
    }
}
