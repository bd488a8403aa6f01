package io.cascata.command.importing.reading;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows of one file, in its order, read as they are asked for. Throws {@link UnreadableFile} where it breaks off. */
public interface RowStream extends Iterator<Row>, AutoCloseable {

    /** What the file says its rows are, such as {@code Opportunity}; none where it does not say. */
    @Nullable
    String declaredObject();

    /** The columns of the first row. */
    Columns columns();

    @Override
    void close();
}
