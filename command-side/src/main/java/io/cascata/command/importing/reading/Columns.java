package io.cascata.command.importing.reading;

import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The columns of a file. Names are found whatever their case and underscores, so that Stage_Name is StageName. */
public final class Columns {

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    private @Nullable UnreadableFile repeated;

    private Columns(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Refuses a name that occurs twice. */
    static Columns of(String file, long line, List<String> names) {
        return header(file, line, names).requireDistinct();
    }

    /** Of a file that may be none that is read on: what is wrong is told by {@link #requireDistinct}. */
    static Columns header(String file, long line, List<String> names) {
        var columns = new Columns(names);
        for (int i = 0; i < names.size(); i++) {
            if (columns.positions.putIfAbsent(plain(names.get(i)), i) != null && columns.repeated == null) {
                columns.repeated =
                        new UnreadableFile(Problem.COLUMN_TWICE, file, line, names.get(i), "the column occurs twice");
            }
        }
        return columns;
    }

    /** Throws {@link UnreadableFile} where a name occurs twice. */
    public Columns requireDistinct() {
        if (repeated != null) {
            throw repeated;
        }
        return this;
    }

    public List<String> names() {
        return names;
    }

    public boolean has(String name) {
        return positions.containsKey(plain(name));
    }

    OptionalInt position(String name) {
        var exact = positions.get(name);
        var found = exact != null ? exact : positions.get(plain(name));
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** The form in which two spellings of one column name are equal. */
    public static String plain(String name) {
        return name.strip().replace("_", "").replace(':', '.').toLowerCase(Locale.ROOT);
    }
}
