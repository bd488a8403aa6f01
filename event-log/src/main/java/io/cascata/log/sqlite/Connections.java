package io.cascata.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** How the file is opened, for the writer and for readers. */
final class Connections {

    static final int PAGE_BYTES = 4_096;

    // Ids are random, so each event dirties a page of the id index of its own. A checkpoint writes each dirty page
    // once,
    // however often it was written to the WAL: rarer checkpoints (64 MB apart) mean fewer page writes.
    private static final String CHECKPOINT_PAGES = "16384";

    private static final int WRITER_CACHE_KIB = 65_536;
    private static final int READER_CACHE_KIB = 8_192;
    private static final int BUSY_MILLIS = 10_000;

    private Connections() {}

    static Connection writer(Path file) throws SQLException {
        var config = config(WRITER_CACHE_KIB);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, CHECKPOINT_PAGES);
        return config.createConnection(url(file));
    }

    static Connection reader(Path file) throws SQLException {
        var config = config(READER_CACHE_KIB);
        config.setReadOnly(true);
        return config.createConnection(url(file));
    }

    private static SQLiteConfig config(int cacheKib) {
        var config = new SQLiteConfig();
        config.setPageSize(PAGE_BYTES);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-cacheKib);
        // The driver would otherwise ask for the last row id after each insert, by a statement prepared anew.
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }
}
