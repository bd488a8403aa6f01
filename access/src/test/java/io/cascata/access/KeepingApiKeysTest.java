package io.cascata.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class KeepingApiKeysTest {

    private static final ApiKey FEED = key("feed");

    @TempDir
    private Path data;

    @Test
    void a_secret_is_known_to_whoever_opens_the_directory() {
        var secret = keys().add(FEED).orElseThrow();

        assertThat(keys().find(secret)).contains(FEED);
        assertThat(keys().all()).containsExactly(FEED);
    }

    @Test
    void only_its_hash_is_kept_and_only_the_owner_reads_it() throws IOException {
        var secret = keys().add(FEED).orElseThrow();

        var file = data.resolve("keys").resolve("feed.json");
        assertThat(Files.readString(file))
                .doesNotContain(secret, secret.substring(secret.indexOf('.') + 1))
                .contains(AccessToken.of(secret).hash());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nothing_but_the_whole_secret_opens() {
        var secret = keys().add(FEED).orElseThrow();
        var other = keys().add(key("other")).orElseThrow();

        assertThat(keys().find(secret.replace("feed", "other"))).isEmpty();
        assertThat(keys().find(other.replace("other", "feed"))).isEmpty();
        assertThat(keys().find(secret.substring(0, secret.length() - 1))).isEmpty();
        assertThat(keys().find(secret + "x")).isEmpty();
        assertThat(keys().find(AccessToken.generate("feed"))).isEmpty();
        assertThat(keys().find(AccessToken.generate("nobody"))).isEmpty();
        assertThat(keys().find(AccessToken.generate("../keys/feed"))).isEmpty();
        assertThat(keys().find("")).isEmpty();
    }

    @Test
    void a_revoked_key_opens_nothing_and_its_name_is_free() {
        var secret = keys().add(FEED).orElseThrow();

        assertThat(keys().revoke("feed")).isTrue();

        assertThat(keys().find(secret)).isEmpty();
        assertThat(keys().all()).isEmpty();
        assertThat(keys().revoke("feed")).isFalse();
        assertThat(keys().add(FEED)).isPresent().get().isNotEqualTo(secret);
        assertThat(keys().find(secret)).isEmpty();
    }

    @Test
    void a_name_belongs_to_one_key() {
        var secret = keys().add(FEED).orElseThrow();

        assertThat(keys().add(key("feed"))).isEmpty();
        assertThat(keys().find(secret)).contains(FEED);
    }

    @Test
    void whoever_came_in_by_a_key_is_admitted_until_it_is_revoked() {
        keys().add(FEED);
        var caller = UsernamePasswordAuthenticationToken.authenticated(FEED, null, Set.of());

        assertThat(keys().admits(caller)).isTrue();
        keys().revoke("feed");
        assertThat(keys().admits(caller)).isFalse();
        keys().add(new ApiKey(
                "feed", null, null, Set.of(Right.READ), FEED.createdAt().plusSeconds(1)));
        assertThat(keys().admits(caller)).isFalse();
        assertThat(keys().admits(() -> "admin")).isTrue();
    }

    @Test
    void keys_are_listed_by_name_and_none_where_there_are_none() {
        assertThat(keys().all()).isEmpty();
        keys().add(key("b"));
        keys().add(key("a"));

        assertThat(keys().all()).extracting(ApiKey::name).containsExactly("a", "b");
    }

    @Test
    void a_damaged_file_opens_nothing_and_can_be_revoked() throws IOException {
        var secret = keys().add(FEED).orElseThrow();
        Files.writeString(data.resolve("keys").resolve("feed.json"), "{\"key\": 7}");

        assertThatThrownBy(() -> keys().find(secret))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the key 'feed' is damaged");
        assertThat(keys().revoke("feed")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "Feed", "-feed", "a.b", "../feed", "a b"})
    void a_name_that_could_be_mistaken_is_refused(String name) {
        assertThatThrownBy(() -> key(name)).isInstanceOf(IllegalArgumentException.class);
        assertThat(keys().revoke(name)).isFalse();
    }

    @Test
    void a_key_without_a_right_is_refused() {
        assertThatThrownBy(() -> new ApiKey("feed", null, null, Set.of(), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ApiKeys keys() {
        return new ApiKeys(data);
    }

    private static ApiKey key(String name) {
        return new ApiKey(
                name,
                "marketing-automation",
                "MARKETING",
                Set.of(Right.COMMAND, Right.READ),
                Instant.parse("2026-01-15T10:00:00Z"));
    }
}
