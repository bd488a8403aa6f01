package io.cascata.command.importing.reading;

import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one JSON object into names and texts; numbers keep the digits they are written with. */
final class JsonRecord {

    private final String file;
    private final JsonParser parser;
    private final Limits limits;
    private final List<String> names = new ArrayList<>();
    private final List<@Nullable String> values = new ArrayList<>();
    private int length;

    JsonRecord(String file, JsonParser parser, Limits limits) {
        this.file = file;
        this.parser = parser;
        this.limits = limits;
    }

    /** Reads from the start of an object to its end. */
    void read() {
        names.clear();
        values.clear();
        length = 0;
        object("");
    }

    List<String> names() {
        return List.copyOf(names);
    }

    @Nullable
    String[] values() {
        return values.toArray(new @Nullable String[0]);
    }

    private void object(String prefix) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = prefix + parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                object(name + ".");
            } else {
                add(name, token);
            }
        }
    }

    private void add(String name, JsonToken token) {
        names.add(name);
        if (token == JsonToken.START_ARRAY) {
            parser.skipChildren();
            values.add(null);
            return;
        }
        var value = token == JsonToken.VALUE_NULL ? null : parser.getString();
        length += value == null ? 0 : value.length();
        if (length > limits.row()) {
            long line = parser.currentTokenLocation().getLineNr();
            throw new UnreadableFile(
                    Problem.ROW_TOO_LONG, file, line, name, "the row has more than " + limits.row() + " characters");
        }
        values.add(value);
    }
}
