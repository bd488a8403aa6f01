package io.cascata.query.documents.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** How the file is opened. Documents can be rebuilt from the log, so a commit need not wait for the disk. */
final class SqliteFile {

    private static final int BUSY_MILLIS = 10_000;
    private static final int CACHE_KIB = 32_768;

    private SqliteFile() {}

    static Connection writer(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        // The driver would otherwise ask for the last row id after each insert, by a statement prepared anew.
        config.setGetGeneratedKeys(false);
        return config.createConnection(url(file));
    }

    static Connection reader(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config.createConnection(url(file));
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }
}
