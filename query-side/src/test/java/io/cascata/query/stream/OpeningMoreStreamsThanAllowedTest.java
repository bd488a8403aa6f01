package io.cascata.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = StreamServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "cascata.admin.token=" + StreamServer.TOKEN,
            "cascata.stream.max-clients=1",
            "cascata.stream.heartbeat=50ms"
        })
@Timeout(60)
class OpeningMoreStreamsThanAllowedTest {

    @LocalServerPort
    private int port;

    @Test
    void the_next_client_is_told_to_come_back_and_gets_the_place_once_it_is_free() throws Exception {
        try (var first = reader()) {
            first.lineThatStarts(": stream open");
            try (var second = reader()) {
                assertThat(second.status()).isEqualTo(429);
            }
        }
        await().until(() -> {
            try (var again = reader()) {
                return again.status() == 200;
            }
        });
    }

    private StreamReader reader() throws Exception {
        return new StreamReader("http://127.0.0.1:" + port + "/api/events/stream", "");
    }
}
