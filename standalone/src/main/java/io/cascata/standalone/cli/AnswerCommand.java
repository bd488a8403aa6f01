package io.cascata.standalone.cli;

import static java.util.Objects.requireNonNullElse;

import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.RowWriter;
import io.cascata.standalone.embedded.ReadSide;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that prints what the API answers to the same question, its addresses with it. */
abstract class AnswerCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public final Integer call() {
        String printed = data.ask((reading, log) -> printed(reading));
        spec.commandLine().getOut().println(printed);
        return ExitCode.DONE;
    }

    private String printed(ReadSide reading) {
        var answer = answer(reading);
        if (answer instanceof RowWriter rows) {
            var form = requireNonNullElse(output.form(), ExportFormat.CSV);
            return output.rows(form, to -> rows.write(form, to));
        }
        return output.written(reading, answer, () -> AnswerText.of(answer));
    }

    /** A record, a list of records, or rows that are written one by one. */
    abstract Object answer(ReadSide reading);

    /** What an answer cannot be given without. */
    static String required(@Nullable String value, String option) {
        if (value == null || value.isBlank()) {
            throw new UsageProblem(option + ": is needed for this");
        }
        return value;
    }
}
