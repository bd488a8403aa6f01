package io.cascata.command.importing.reading;

import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file to import, under the name by which reports speak of it. It is opened more than once. */
public record SourceFile(String name, long bytes, Opener opener) {

    /** Opens the file from its first byte. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    public static SourceFile of(Path path) {
        try {
            return new SourceFile(path.getFileName().toString(), Files.size(path), () -> Files.newInputStream(path));
        } catch (IOException e) {
            throw new UnreadableFile(Problem.MISSING, path.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /** The files of a directory whose names do not begin with a dot, by name; its subdirectories are left alone. */
    public static List<SourceFile> directory(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(SourceFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UnreadableFile(Problem.MISSING, directory.toString(), "is no directory that can be read");
        }
    }
}
