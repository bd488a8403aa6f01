package io.cascata.standalone.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the disk can do: 4-KiB blocks written and forced out one after the other. */
final class Disk {

    private static final int BLOCK = 4_096;
    private static final double SECONDS = 2;

    private Disk() {}

    static double fsyncsPerSecond(Path directory) throws IOException {
        var file = directory.resolve("fsync.probe");
        var block = ByteBuffer.allocate(BLOCK);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var watch = new Stopwatch();
            var count = 0L;
            while (watch.seconds() < SECONDS) {
                channel.write(block.clear());
                channel.force(false);
                count++;
            }
            return watch.rate(count);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
