package io.cascata.log.sqlite;

import io.cascata.log.LogDamaged;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks, before anything may be written, whether a file is a log and whole. Finds what costs little; the rest is verify's. */
final class LogFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGE_COUNT_AT = 28;
    private static final int APPLICATION_ID_AT = 68;
    private static final int LARGEST_PAGE = 65_536;

    private final Path file;

    LogFile(Path file) {
        this.file = file;
    }

    void check() throws IOException, SQLException {
        if (!Files.exists(file)) {
            if (hasWal()) {
                throw damaged("is missing, although its write-ahead log is there", null);
            }
            return;
        }
        checkHeader();
        try (var connection = Connections.reader(file)) {
            checkEnd(connection);
        } catch (SQLException e) {
            throw Failures.of(file, "opening", e);
        }
    }

    private void checkHeader() throws IOException {
        var header = ByteBuffer.allocate(HEADER_BYTES);
        long length;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            length = channel.size();
            while (header.hasRemaining() && channel.read(header) >= 0) {}
        }
        if (header.hasRemaining()) {
            throw damaged("has only " + length + " bytes, not even the header of a log", null);
        }
        if (!Arrays.equals(header.array(), 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw damaged("is not a SQLite file: its first bytes are others", null);
        }
        if (header.getInt(APPLICATION_ID_AT) != Schema.APPLICATION_ID) {
            throw damaged("is a SQLite file, but not an event log of this platform", null);
        }
        checkLength(header, length);
    }

    // A checkpoint that a crash cut short leaves the file shorter than its header says; the WAL then holds the rest.
    private void checkLength(ByteBuffer header, long length) throws IOException {
        int stored = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
        long pageBytes = stored == 1 ? LARGEST_PAGE : stored;
        if (pageBytes == 0) {
            throw damaged("has no page size in its header", null);
        }
        long pages = Integer.toUnsignedLong(header.getInt(PAGE_COUNT_AT));
        long missing = WalPages.of(wal()).missingBehind(length / pageBytes, pages);
        if (missing > 0) {
            throw damaged(
                    "is cut off after " + length + " bytes: page " + missing + " of " + pageBytes
                            + " bytes is neither in it nor in its write-ahead log",
                    null);
        }
    }

    private Path wal() {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private boolean hasWal() throws IOException {
        return Files.exists(wal()) && Files.size(wal()) > 0;
    }

    private void checkEnd(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var form = statement.executeQuery("PRAGMA user_version")) {
            if (!form.next() || form.getInt(1) != Schema.FORM) {
                throw damaged("has the form " + form.getInt(1) + ", this version reads form " + Schema.FORM, null);
            }
        }
        Head last = StoredHead.read(connection);
        Head noted = StoredHead.noted(connection);
        if (last.position() != noted.position()) {
            throw damaged(
                    "ends at position " + last.position() + ", but position " + noted.position() + " was written",
                    null);
        }
        if (!Arrays.equals(last.hash(), noted.hash())) {
            throw damaged("position " + last.position() + " has another hash than the one that was written", null);
        }
    }

    private LogDamaged damaged(String what, @Nullable Throwable cause) {
        return new LogDamaged(file, what, cause);
    }
}
