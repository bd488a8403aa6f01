package io.cascata.log.sqlite;

import io.cascata.log.EventLogException;
import io.cascata.log.LogInUse;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds a data directory for one log at a time; the system lets go of it when the process ends, however it ends. */
final class DirectoryLock implements AutoCloseable {

    // Closing any channel to a file drops all locks that the process has on it, so a directory that this process holds
    // is refused before its lock file is touched.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Throws {@link LogInUse} where somebody else holds the directory, which is made if it is missing. */
    static DirectoryLock on(Path directory) {
        try {
            Path real = Files.createDirectories(directory).toRealPath();
            if (!HELD.add(real)) {
                throw new LogInUse(directory);
            }
            return locked(real);
        } catch (IOException e) {
            throw new EventLogException("cannot use the data directory " + directory, e);
        }
    }

    @SuppressWarnings("try") // the lock lives as long as its channel
    private static DirectoryLock locked(Path real) throws IOException {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(real.resolve("log.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new DirectoryLock(real, channel);
            }
            throw new LogInUse(real);
        } catch (IOException | RuntimeException e) {
            HELD.remove(real);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EventLogException("cannot let go of the data directory " + directory, e);
        } finally {
            HELD.remove(directory);
        }
    }
}
