package io.cascata.standalone.cli;

import static java.util.Objects.requireNonNullElse;

import io.cascata.access.ApiKey;
import io.cascata.access.ApiKeys;
import io.cascata.access.Right;
import io.cascata.command.decision.Channels;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The keys by which others call the API. They are files beside the log, so that a running server need not be stopped. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description =
                "Adds, lists and revokes the keys by which others call the API; a running server follows at once.")
final class KeysCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What is printed of a new key: the only time that its secret is seen. */
    private record Added(ApiKey key, String secret) {}

    private record Revoked(String revoked) {}

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds a key and prints its secret, which is kept nowhere and cannot be shown again.")
    int add(
            @Mixin Where where,
            @Mixin Terms terms,
            @Parameters(
                            paramLabel = "NAME",
                            description =
                                    "Who calls: the actor of what the calls lead to. Small letters, digits, hyphens.")
                    String name) {
        var key = terms.key(name);
        var secret = new ApiKeys(where.data.existing())
                .add(key)
                .orElseThrow(() -> new UsageProblem(
                        "there is a key '" + name + "' already; revoke it first, or take another name"));
        return print(
                where.json ? Json.of(new Added(key, secret)) : text(key) + "\nIts secret, shown this once: " + secret);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the keys that are in force.")
    int list(@Mixin Where where) {
        var keys = new ApiKeys(where.data.existing()).all();
        return print(where.json ? Json.of(keys) : keys.isEmpty() ? "There are no keys." : table(keys));
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Revokes a key: from now on it opens nothing.")
    int revoke(@Mixin Where where, @Parameters(paramLabel = "NAME", description = "The key.") String name) {
        if (!new ApiKeys(where.data.existing()).revoke(name)) {
            throw new UsageProblem("there is no key '" + name + "'; `cascata keys list` shows those that there are");
        }
        return print(where.json ? Json.of(new Revoked(name)) : "Key '" + name + "' is revoked.");
    }

    private int print(Object answer) {
        spec.commandLine().getOut().println(answer);
        return ExitCode.DONE;
    }

    private static String text(ApiKey key) {
        return "Key '" + key.name() + "' added. Rights: " + rights(key) + ", channel: " + or(key.channel()) + ", team: "
                + or(key.team()) + ".";
    }

    private static TextTable table(List<ApiKey> keys) {
        var table = TextTable.of("Key", "Rights", "Channel", "Team", "Since");
        keys.forEach(key -> table.row(key.name(), rights(key), or(key.channel()), or(key.team()), key.createdAt()));
        return table;
    }

    private static String rights(ApiKey key) {
        return key.rights().stream().map(Right::name).collect(Collectors.joining(" "));
    }

    private static String or(@Nullable String bound) {
        return requireNonNullElse(bound, "any");
    }

    /** What all three have in common. */
    static final class Where {

        @Mixin
        private DataOption data = new DataOption();

        @Option(names = "--json", description = "Print the answer as JSON.")
        private boolean json;
    }

    /** What a new key allows. */
    static final class Terms {

        @Option(
                names = "--channel",
                paramLabel = "NAME",
                description =
                        "The channel that its calls come in by: api or marketing-automation. Default: as they say.")
        private @Nullable String channel;

        @Option(
                names = "--team",
                paramLabel = "TEAM",
                description = "The team that its calls act for: ${COMPLETION-CANDIDATES}. Default: as they say.")
        private @Nullable Team team;

        @Option(names = "--read-only", description = "It may ask and not command.")
        private boolean readOnly;

        @Option(names = "--command-only", description = "It may command and not ask.")
        private boolean commandOnly;

        ApiKey key(String name) {
            if (readOnly && commandOnly) {
                throw new UsageProblem("a key that may neither ask nor command is of no use");
            }
            try {
                var bound = channel == null ? null : Channels.requireOfClients(channel);
                return new ApiKey(name, bound, team == null ? null : team.name(), rights(), Instant.now());
            } catch (IllegalArgumentException refused) {
                throw new UsageProblem(String.valueOf(refused.getMessage()));
            }
        }

        private Set<Right> rights() {
            return readOnly
                    ? EnumSet.of(Right.READ)
                    : commandOnly ? EnumSet.of(Right.COMMAND) : EnumSet.allOf(Right.class);
        }
    }
}
