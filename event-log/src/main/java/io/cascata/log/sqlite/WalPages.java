package io.cascata.log.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;

/**
 * What a write-ahead log holds: how many pages the file has after its last commit (0 where it has no commit), and which
 * of them are in it. Layout: https://sqlite.org/fileformat2.html#walformat.
 */
record WalPages(long total, BitSet held) {

    private static final int HEADER_BYTES = 32;
    private static final int FRAME_HEADER_BYTES = 24;
    private static final int PAGE_SIZE_AT = 8;
    private static final int SALT_AT = 16;
    private static final int FRAME_COMMIT_AT = 4;
    private static final int FRAME_SALT_AT = 8;

    static WalPages of(Path wal) throws IOException {
        if (!Files.exists(wal)) {
            return new WalPages(0, new BitSet());
        }
        try (var channel = FileChannel.open(wal, StandardOpenOption.READ)) {
            var header = ByteBuffer.allocate(HEADER_BYTES);
            return fill(channel, header, 0) ? frames(channel, header) : new WalPages(0, new BitSet());
        }
    }

    private static WalPages frames(FileChannel channel, ByteBuffer header) throws IOException {
        long frameBytes = FRAME_HEADER_BYTES + Integer.toUnsignedLong(header.getInt(PAGE_SIZE_AT));
        var frame = ByteBuffer.allocate(FRAME_HEADER_BYTES);
        var held = new BitSet();
        long total = 0;
        for (long at = HEADER_BYTES; at + frameBytes <= channel.size(); at += frameBytes) {
            fill(channel, frame, at);
            if (frame.getLong(FRAME_SALT_AT) != header.getLong(SALT_AT)) {
                break; // left over from before the log was begun anew
            }
            held.set(frame.getInt(0));
            int commit = frame.getInt(FRAME_COMMIT_AT);
            total = commit == 0 ? total : Integer.toUnsignedLong(commit);
        }
        return new WalPages(total, held);
    }

    /** The first page that is neither in a file of so many pages nor here, 0 where none is missing. */
    long missingBehind(long present, long expected) {
        long pages = total == 0 ? expected : total;
        for (long page = present + 1; page <= pages; page++) {
            if (!held.get(Math.toIntExact(page))) {
                return page;
            }
        }
        return 0;
    }

    private static boolean fill(FileChannel channel, ByteBuffer into, long at) throws IOException {
        into.clear();
        while (into.hasRemaining() && channel.read(into, at + into.position()) >= 0) {}
        return !into.hasRemaining();
    }
}
