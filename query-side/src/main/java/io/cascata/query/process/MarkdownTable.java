package io.cascata.query.process;

import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a process as a Markdown table: a line per stage with owner, definition, exit criteria and where it leads. */
final class MarkdownTable {

    private MarkdownTable() {}

    static String of(ProcessDefinition process) {
        var moves = new Moves(process);
        return "| # | stage | owner | canonical | definition | exit criteria | leads to |\n|---|---|---|---|---|---|---|\n"
                + moves.stages().stream().map(stage -> line(stage, moves)).collect(Collectors.joining());
    }

    private static String line(StageDefinition stage, Moves moves) {
        var definition = stage.definition();
        return cells(List.of(
                String.valueOf(stage.order()),
                stage.name(),
                TeamNames.of(stage.owner()),
                stage.canonical().name(),
                definition == null ? "" : definition,
                String.join("; ", stage.exitCriteria()),
                String.join(", ", moves.onwards(stage))));
    }

    private static String cells(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
