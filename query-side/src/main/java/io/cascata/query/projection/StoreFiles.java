package io.cascata.query.projection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/**
 * The files of one kind of store in a directory. A file's name tells the version of the read models in it; a pointer file
 * names the one that serves, and is replaced in one step.
 */
public final class StoreFiles<S extends ProjectionStore> {

    private final Path directory;
    private final String kind;
    private final String version;
    private final String extension;
    private final Function<Path, S> opener;

    /** {@code version} is that of the code; any text that may stand in a file name. */
    public StoreFiles(Path directory, String kind, String version, String extension, Function<Path, S> opener) {
        this.directory = directory;
        this.kind = kind;
        this.version = version;
        this.extension = extension;
        this.opener = opener;
    }

    S openCurrent() {
        try {
            Files.createDirectories(directory);
            if (!Files.exists(pointer())) {
                point(name(1));
            }
            return opener.apply(directory.resolve(current()));
        } catch (IOException e) {
            throw new StoreFailure("cannot find the " + kind + " in " + directory, e);
        }
    }

    boolean currentFits() {
        return current().startsWith(kind + "-" + version + "-");
    }

    S openNext() {
        deleteNext();
        return opener.apply(directory.resolve(next()));
    }

    void deleteNext() {
        delete(next());
    }

    void nextIsCurrent() {
        var old = current();
        try {
            point(next());
        } catch (IOException e) {
            throw new StoreFailure("cannot switch to " + next() + " in " + directory, e);
        }
        delete(old);
    }

    private String current() {
        try {
            return Files.readString(pointer()).strip();
        } catch (IOException e) {
            throw new StoreFailure("cannot read " + pointer(), e);
        }
    }

    /** The generation after the current one, or the first of this version. */
    private String next() {
        var current = current();
        if (!currentFits()) {
            return name(1);
        }
        var generation = current.substring(current.lastIndexOf('-') + 1, current.length() - extension.length() - 1);
        return name(Integer.parseInt(generation) + 1);
    }

    private String name(int generation) {
        return kind + "-" + version + "-" + generation + "." + extension;
    }

    private Path pointer() {
        return directory.resolve(kind + ".current");
    }

    private void point(String name) throws IOException {
        var fresh = directory.resolve(kind + ".current.new");
        Files.writeString(fresh, name, StandardCharsets.UTF_8);
        Files.move(fresh, pointer(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void delete(String name) {
        try (var files = Files.newDirectoryStream(directory, name + "*")) {
            for (var file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new StoreFailure("cannot delete " + name + " in " + directory, e);
        }
    }
}
