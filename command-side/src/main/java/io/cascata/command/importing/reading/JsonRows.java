package io.cascata.command.importing.reading;

import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows of a JSON file: the objects of its outermost {@code records} array, or of the array that the file is. Nested objects
 * become columns with dotted names, such as {@code Account.Name}.
 */
final class JsonRows implements RowStream {

    private final String file;
    private final JsonParser parser;
    private final JsonRecord record;
    private final Map<List<String>, Columns> known = new HashMap<>();
    private @Nullable Row ahead;

    private JsonRows(String file, JsonParser parser, Limits limits) {
        this.file = file;
        this.parser = parser;
        this.record = new JsonRecord(file, parser, limits);
        guarded(this::enterRecords);
        this.ahead = guarded(this::read);
    }

    static JsonRows open(String file, Reader text, Limits limits) {
        var constraints = StreamReadConstraints.builder()
                .maxStringLength(limits.cell())
                .maxNameLength(1_000)
                .maxNestingDepth(50)
                .build();
        var factory = JsonFactory.builder().streamReadConstraints(constraints).build();
        return new JsonRows(file, factory.createParser(ObjectReadContext.empty(), text), limits);
    }

    @Override
    public @Nullable String declaredObject() {
        return ahead == null ? null : ahead.text("attributes.type");
    }

    @Override
    public Columns columns() {
        return ahead == null ? Columns.of(file, 0, List.of()) : ahead.columns();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Row next() {
        var row = ahead;
        if (row == null) {
            throw new NoSuchElementException("no more rows");
        }
        ahead = guarded(this::read);
        return row;
    }

    @Override
    public void close() {
        parser.close();
    }

    private boolean enterRecords() {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            return true;
        }
        while (parser.nextToken() != null) {
            boolean records = parser.currentToken() == JsonToken.START_ARRAY && "records".equals(parser.currentName());
            if (records) {
                return true;
            }
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                parser.skipChildren();
            }
        }
        throw new UnreadableFile(Problem.CONTENT_UNKNOWN, file, "the file has no array of records");
    }

    private @Nullable Row read() {
        var token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            checkRest();
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw new UnreadableFile(
                    Problem.JSON_MALFORMED, file, line(), null, "a record must be an object, not " + token);
        }
        long line = line();
        record.read();
        var names = record.names();
        var columns = known.computeIfAbsent(names, unseen -> Columns.of(file, line, unseen));
        return new Row(file, line, columns, record.values(), null);
    }

    private void checkRest() {
        while (parser.nextToken() != null) {
            if ("done".equals(parser.currentName()) && parser.currentToken() == JsonToken.VALUE_FALSE) {
                throw incomplete();
            }
        }
    }

    private UnreadableFile incomplete() {
        return new UnreadableFile(
                Problem.CONTENT_UNKNOWN,
                file,
                line(),
                "done",
                "the query result is not complete: fetch its next records");
    }

    private long line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private <T extends @Nullable Object> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException e) {
            throw JsonProblems.of(file, e);
        }
    }
}
