package io.cascata.command.importing.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file with a header; separated by commas, semicolons or tabs, whichever the header has most of. */
final class CsvRows implements RowStream {

    private static final int HEADER_PEEK = 1 << 16;

    private final String file;
    private final CsvReader<CsvCells> reader;
    private final Iterator<CsvCells> cells;
    private final Columns columns;

    private CsvRows(String file, CsvReader<CsvCells> reader, CsvCellsHandler handler) {
        this.file = file;
        this.reader = reader;
        this.cells = reader.iterator();
        var header = nextCells();
        this.columns = Columns.header(file, header.line(), header.asList());
        handler.name(columns.names());
    }

    static CsvRows open(String file, Reader text, Limits limits) throws IOException {
        var buffered = new BufferedReader(text, HEADER_PEEK);
        var handler = new CsvCellsHandler(file, limits);
        var reader = CsvReader.builder()
                .fieldSeparator(separator(buffered))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(2 * limits.cell(), 1 << 16))
                .build(handler, buffered);
        return new CsvRows(file, reader, handler);
    }

    @Override
    public @Nullable String declaredObject() {
        return null;
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        return guarded(cells::hasNext);
    }

    @Override
    public Row next() {
        var found = nextCells();
        int expected = columns.names().size();
        var defect =
                found.count() == expected ? null : "the row has " + found.count() + " cells, the header " + expected;
        return new Row(file, found.line(), columns, found.values(), defect);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvCells nextCells() {
        return guarded(() -> {
            if (!cells.hasNext()) {
                throw new NoSuchElementException("no more rows");
            }
            return cells.next();
        });
    }

    private <T> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CsvParseException e) {
            throw CsvProblems.of(file, e);
        } catch (UncheckedIOException e) {
            throw new UnreadableFile(Problem.NOT_READABLE, file, "breaks off: " + e.getMessage());
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEADER_PEEK);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (int i = 0, sign; i < HEADER_PEEK - 1 && (sign = text.read()) >= 0 && sign != '\n'; i++) {
            commas += sign == ',' ? 1 : 0;
            semicolons += sign == ';' ? 1 : 0;
            tabs += sign == '\t' ? 1 : 0;
        }
        text.reset();
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
