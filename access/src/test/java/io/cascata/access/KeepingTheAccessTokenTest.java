package io.cascata.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTheAccessTokenTest {

    @TempDir
    private Path directory;

    private final List<String> shown = new ArrayList<>();

    @Test
    void the_first_start_shows_a_token_and_later_ones_do_not() {
        start();
        start();
        assertThat(shown).singleElement().satisfies(token -> assertThat(start().matches(token))
                .isTrue());
    }

    @Test
    void only_a_hash_is_kept_and_only_the_owner_reads_it() throws IOException {
        start();
        var file = directory.resolve("access-token.sha256");
        assertThat(Files.readString(file)).doesNotContain(shown.getFirst()).matches("[0-9a-f]{64}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void two_directories_have_two_tokens() {
        start();
        new TokenFile(directory.resolve("other")).loadOrCreate(shown::add);
        assertThat(shown).doesNotHaveDuplicates().hasSize(2);
        assertThat(start().matches(shown.getLast())).isFalse();
    }

    @Test
    void a_damaged_file_stops_the_start() throws IOException {
        Files.writeString(directory.resolve("access-token.sha256"), "not a hash");
        assertThatThrownBy(this::start)
                .isInstanceOf(UncheckedIOException.class)
                .rootCause()
                .hasMessageContaining("access-token.sha256");
        assertThat(shown).isEmpty();
    }

    @Test
    void a_configured_token_that_can_be_guessed_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> AccessToken.of("short"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("24")
                .hasMessageNotContaining("short");
    }

    private AccessToken start() {
        return new TokenFile(directory).loadOrCreate(shown::add);
    }
}
