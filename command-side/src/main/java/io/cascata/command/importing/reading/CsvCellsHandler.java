package io.cascata.command.importing.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a record and refuses what is longer than the limits, by line and column. */
final class CsvCellsHandler extends AbstractBaseCsvCallbackHandler<CsvCells> {

    private final String file;
    private final Limits limits;
    private final List<String> cells = new ArrayList<>();
    private List<String> names = List.of();
    private int length;

    CsvCellsHandler(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** The names of the columns, for what is said about cells. */
    void name(List<String> columns) {
        names = columns;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells.clear();
        length = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int count, boolean quoted) {
        length += count;
        if (count > limits.cell()) {
            throw tooLong(Problem.CELL_TOO_LONG, index, "the cell has " + count + " characters; " + limits.cell());
        }
        if (length > limits.row()) {
            throw tooLong(
                    Problem.ROW_TOO_LONG, index, "the row has more than " + limits.row() + " characters; so many");
        }
        cells.add(new String(buffer, offset, count));
    }

    private UnreadableFile tooLong(Problem problem, int index, String what) {
        var column = index < names.size() ? names.get(index) : String.valueOf(index + 1);
        return new UnreadableFile(problem, file, getStartingLineNumber(), column, what + " are allowed");
    }

    @Override
    protected CsvCells buildRecord() {
        return new CsvCells(getStartingLineNumber(), cells.toArray(String[]::new));
    }
}
