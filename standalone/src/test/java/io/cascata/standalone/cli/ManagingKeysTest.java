package io.cascata.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ManagingKeysTest {

    @TempDir
    private Path data;

    @Test
    void a_secret_is_shown_once_when_the_key_is_added() {
        var added = keys("add", "feed", "--channel", "marketing-automation", "--team", "marketing");

        assertThat(added.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(added.out())
                .startsWith("Key 'feed' added. Rights: READ COMMAND, channel: marketing-automation, team: MARKETING.\n")
                .containsPattern("shown this once: cascata_feed\\.[\\w-]{43}\n$");
        var secret = added.out().substring(added.out().indexOf("cascata_")).strip();
        assertThat(keys("list").out())
                .contains("feed", "READ COMMAND", "marketing-automation", "MARKETING")
                .doesNotContain(secret);
        assertThat(keys("list", "--json").out()).doesNotContain(secret);
    }

    @Test
    void keys_are_managed_while_somebody_holds_the_log() {
        try (var held = SqliteEventLog.open(data, Clock.systemUTC())) {
            assertThat(held.head()).isZero();
            assertThat(keys("add", "feed").exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(keys("list").exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(keys("revoke", "feed").exitCode()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void rights_are_chosen() {
        keys("add", "reader", "--read-only");
        keys("add", "writer", "--command-only");

        var listed = JsonMapper.shared().readTree(keys("list", "--json").out());
        assertThat(listed.at("/0/rights").toString()).isEqualTo("[\"READ\"]");
        assertThat(listed.at("/1/rights").toString()).isEqualTo("[\"COMMAND\"]");
        assertThat(listed.at("/0/channel").isNull()).isTrue();
    }

    @Test
    void a_revoked_key_is_gone() {
        keys("add", "feed");

        assertThat(keys("revoke", "feed", "--json").out()).contains("\"revoked\" : \"feed\"");

        assertThat(keys("list").out()).isEqualTo("There are no keys.\n");
        assertRefused("there is no key 'feed'", "revoke", "feed");
    }

    @Test
    void what_makes_no_key_is_refused_and_leaves_none() {
        assertRefused("small letters", "add", "Feed");
        assertRefused("api or marketing-automation", "add", "feed", "--channel", "manual");
        assertRefused("revenue-operations", "add", "feed", "--team", "jesters");
        assertRefused("neither ask nor command", "add", "feed", "--read-only", "--command-only");
        assertThat(keys("list").out()).isEqualTo("There are no keys.\n");
    }

    @Test
    void a_name_is_given_once() {
        keys("add", "feed");

        assertRefused("there is a key 'feed' already", "add", "feed");
    }

    @Test
    void without_a_verb_the_way_to_help_is_shown() {
        assertRefused("--help");
    }

    private void assertRefused(String message, String... arguments) {
        var refused = arguments.length == 0 ? Terminal.run("keys") : keys(arguments);
        assertThat(refused.err()).contains(message).startsWith("cascata: ").hasLineCount(1);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.out()).isEmpty();
    }

    private Terminal keys(String... arguments) {
        var line = new ArrayList<>(List.of("keys"));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--data", data.toString()));
        return Terminal.run(line.toArray(String[]::new));
    }
}
