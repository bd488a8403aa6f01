package io.cascata.query.facts;

import io.cascata.query.projection.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one folder beside the facts that their engine may write to, for answers on their way out. */
public final class Scratch {

    private final Path folder;

    Scratch(Path folder) {
        this.folder = folder;
    }

    /** For the facts in this file. What an earlier process left behind is of no use and goes. */
    static Scratch of(Path facts) throws IOException {
        var folder = facts.toAbsolutePath().resolveSibling("scratch-" + facts.getFileName());
        Files.createDirectories(folder);
        try (var left = Files.newDirectoryStream(folder, "answer-*")) {
            for (var file : left) {
                Files.deleteIfExists(file);
            }
        }
        return new Scratch(folder);
    }

    Path folder() {
        return folder;
    }

    /** A new file, gone once it is closed. */
    public Answer file() {
        try {
            return new Answer(Files.createTempFile(folder, "answer-", ".tmp"));
        } catch (IOException e) {
            throw new StoreFailure("cannot make a file in " + folder, e);
        }
    }

    /** A file that lasts as long as it is needed. */
    public record Answer(Path path) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new StoreFailure("cannot delete " + path, e);
            }
        }
    }
}
