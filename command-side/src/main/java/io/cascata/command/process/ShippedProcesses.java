package io.cascata.command.process;

import static java.util.Objects.requireNonNull;

import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.events.id.ProcessId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stage models that come with the platform, one for each opportunity type: the stages of Forrester's B2B revenue
 * waterfall of 2021. They are where an organisation starts from; it drafts and activates its own versions of them.
 */
public final class ShippedProcesses {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ShippedProcesses() {}

    /** The id of the shipped process for a type. */
    public static ProcessId idFor(OpportunityType type) {
        return new ProcessId(type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The shipped stage model for a type. */
    public static ProcessDefinition definitionFor(OpportunityType type) {
        var file = idFor(type) + ".json";
        try (var json = ShippedProcesses.class.getResourceAsStream(file)) {
            return JSON.readValue(requireNonNull(json, file), ProcessDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * What makes all of them known and active. The ids of the commands are always the same, so that carrying them out
     * again, after whatever an organisation has made of its processes, adds nothing.
     */
    public static List<CommandRequest> commands(Instant occurredAt) {
        return Stream.of(OpportunityType.values())
                .flatMap(type -> Stream.of(
                        request(new DraftProcess(idFor(type), definitionFor(type)), "draft", occurredAt),
                        request(new ActivateProcess(idFor(type), 1), "activate", occurredAt)))
                .toList();
    }

    private static CommandRequest request(ProcessCommand command, String step, Instant occurredAt) {
        var name = "cascata/shipped-process/" + command.process() + "/" + step;
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var provenance = new Provenance(id, occurredAt, "cascata", "setup", "shipped process", null, null, null);
        return CommandRequest.of(command, provenance);
    }
}
