package io.cascata.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cascata.log.LogInUse;
import io.cascata.log.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingADirectoryTest {

    @TempDir
    Path temporary;

    @Test
    void a_second_log_of_the_same_process_is_refused_until_the_first_is_closed() {
        Path directory = temporary.resolve("data");
        var first = SqliteEventLog.open(directory, new SettableClock());

        assertThatThrownBy(() -> SqliteEventLog.open(directory, new SettableClock()))
                .isInstanceOf(LogInUse.class)
                .hasMessageContaining(directory.toString());
        assertThatThrownBy(() -> SqliteEventLog.open(directory.resolve("../data"), new SettableClock()))
                .isInstanceOf(LogInUse.class);
        first.close();
        first.close();

        SqliteEventLog.open(directory, new SettableClock()).close();
    }

    @Test
    void a_second_process_is_refused_until_the_first_is_gone() throws IOException, InterruptedException {
        Path directory = temporary.resolve("data");
        Path output = temporary.resolve("output");
        var child = ChildJvm.start(AppendingChild.class, output, directory.toString(), "child");
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.size(output) > 0);
            assertThat(child.isAlive()).isTrue();
            assertThatThrownBy(() -> SqliteEventLog.open(directory, new SettableClock()))
                    .isInstanceOf(LogInUse.class)
                    .hasMessageContaining("data");
        } finally {
            child.destroyForcibly().waitFor();
        }

        SqliteEventLog.open(directory, new SettableClock()).close();
    }

    @Test
    void a_refused_second_log_does_not_take_the_lock_from_the_first() throws IOException, InterruptedException {
        Path directory = temporary.resolve("data");
        Path output = temporary.resolve("output");
        try (var first = SqliteEventLog.open(directory, new SettableClock())) {
            assertThatThrownBy(() -> SqliteEventLog.open(directory, new SettableClock()))
                    .isInstanceOf(LogInUse.class);
            var child = ChildJvm.start(AppendingChild.class, output, directory.toString(), "child");

            assertThat(child.waitFor()).isNotZero();
            assertThat(Files.readString(output)).contains("LogInUse");
            assertThat(first.head()).isZero();
        }
    }
}
