package io.cascata.command.importing.csv;

import io.cascata.command.importing.plan.ProcessDraft;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The process that a mapping describes; what its stages leave open is guessed. */
final class MappedProcess {

    private MappedProcess() {}

    static ProcessFile of(Mapping mapping) {
        var draft = new ProcessDraft(mapping.process() == null ? "csv" : mapping.process());
        draft.observe(mapping.stages().stream().map(Mapping.Stage::stage).toList());
        mapping.stages().forEach(stage -> draft.observe(stage.stage(), outcome(stage)));
        var guessed = draft.file();
        var said = mapping.stages().stream().collect(Collectors.toMap(Mapping.Stage::stage, Function.identity()));
        return ProcessFile.of(guessed.process(), corrected(guessed.stages(), said));
    }

    private static List<ProcessFile.Stage> corrected(List<ProcessFile.Stage> guessed, Map<String, Mapping.Stage> said) {
        return guessed.stream()
                .map(stage -> {
                    var mapped = said.get(stage.stage());
                    return mapped == null || mapped.canonical() == null
                            ? stage
                            : ProcessDraft.stage(stage.stage(), mapped.canonical());
                })
                .toList();
    }

    private static Outcome outcome(Mapping.Stage stage) {
        CanonicalStage canonical = stage.canonical();
        return canonical == null ? Outcome.OPEN : canonical.outcome();
    }
}
