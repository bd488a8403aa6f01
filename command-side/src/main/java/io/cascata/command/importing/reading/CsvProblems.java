package io.cascata.command.importing.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the CSV reader complains about, as a problem of the file with its line. */
final class CsvProblems {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private CsvProblems() {}

    static UnreadableFile of(String file, CsvParseException complaint) {
        for (@Nullable Throwable cause = complaint; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile known) {
                return known;
            }
        }
        var what = whole(complaint);
        var line = LINE.matcher(what);
        boolean overflow = what.contains("buffer");
        return new UnreadableFile(
                overflow ? Problem.CELL_TOO_LONG : Problem.CSV_MALFORMED,
                file,
                line.find() ? Long.parseLong(line.group(1)) : 0,
                null,
                overflow ? "a cell is longer than allowed, or its quote is never closed" : what);
    }

    private static String whole(Throwable complaint) {
        var cause = complaint.getCause();
        return complaint.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
    }
}
