package io.cascata.log.sqlite;

import io.cascata.log.EventLogException;
import io.cascata.log.LogDamaged;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What a failure of SQLite means to the caller. */
final class Failures {

    private static final int PRIMARY = 0xff;

    private Failures() {}

    static EventLogException of(Path file, String doing, SQLException e) {
        return isDamage(e)
                ? new LogDamaged(file, "cannot be read while " + doing + ": " + e.getMessage(), e)
                : new EventLogException(file + ": " + doing + " failed: " + e.getMessage(), e);
    }

    static boolean isDamage(SQLException e) {
        int code = e.getErrorCode() & PRIMARY;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }
}
