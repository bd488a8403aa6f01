package io.cascata.command.touch;

import io.cascata.command.decision.Refusal;
import io.cascata.command.touch.TouchOutcome.Accepted;
import io.cascata.command.touch.TouchOutcome.Duplicate;
import io.cascata.command.touch.TouchOutcome.Refused;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandDispatch;
import io.cascata.events.id.TouchId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in batches of touches. A batch may be sent again as it was: what is stored already is answered as duplicate. */
@RestController
@RequestMapping("/api/touchpoints")
class TouchpointsApi {

    static final int MOST = 2_000;

    private final RecordTouches intake;
    private final CommandDispatch commands;

    TouchpointsApi(RecordTouches intake, CommandDispatch commands) {
        this.intake = intake;
        this.commands = commands;
    }

    record Batch(@NotNull @Size(min = 1, max = MOST) List<@NotNull TouchReport> touches) {}

    enum Result {
        ACCEPTED,
        DUPLICATE,
        REFUSED
    }

    /** What became of the touch at a place of the batch, counted from 0; code, sentence and values where it was refused. */
    record Item(
            int index,
            Result result,
            @Nullable TouchId touch,
            @Nullable String code,
            @Nullable String message,
            @Nullable Map<String, Object> values) {

        static Item of(int index, TouchOutcome outcome) {
            return switch (outcome) {
                case Accepted accepted -> new Item(index, Result.ACCEPTED, accepted.touch(), null, null, null);
                case Duplicate duplicate -> new Item(index, Result.DUPLICATE, duplicate.touch(), null, null, null);
                case Refused refused -> refused(index, refused.refusal());
            };
        }

        private static Item refused(int index, Refusal why) {
            return new Item(index, Result.REFUSED, null, why.code().code(), why.getMessage(), why.values());
        }
    }

    /** How many of each, how far a reader must have come to see them, and each touch in the order of the batch. */
    record Answer(int accepted, int duplicates, int refused, long position, List<Item> touches) {}

    @PostMapping
    @Operation(summary = "Record what people did; each touch of the batch is accepted or refused by itself")
    Answer take(Call call, @Valid @RequestBody Batch body) {
        var recorded = CommandDispatch.await(intake.record(body.touches(), commands.provenance(call, "RecordTouches")));
        var outcomes = recorded.outcomes();
        return new Answer(
                recorded.count(Accepted.class),
                recorded.count(Duplicate.class),
                recorded.count(Refused.class),
                recorded.position(),
                IntStream.range(0, outcomes.size())
                        .mapToObj(index -> Item.of(index, outcomes.get(index)))
                        .toList());
    }
}
