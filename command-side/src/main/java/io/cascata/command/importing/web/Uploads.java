package io.cascata.command.importing.web;

import io.cascata.command.importing.reading.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;

/** Uploaded files, kept on disk for as long as their import runs. */
final class Uploads {

    private final Path directory;
    private final List<SourceFile> files = new ArrayList<>();

    private Uploads(Path directory) {
        this.directory = directory;
    }

    static Uploads keep(List<MultipartFile> parts) throws IOException {
        var uploads = new Uploads(Files.createTempDirectory("cascata-import"));
        for (var part : parts) {
            uploads.files.add(uploads.keep(part));
        }
        return uploads;
    }

    List<SourceFile> files() {
        return List.copyOf(files);
    }

    /** The name is only shown and matched; on disk a file is called by its number. */
    private SourceFile keep(MultipartFile part) throws IOException {
        var path = directory.resolve("part-" + files.size());
        part.transferTo(path);
        var said = part.getOriginalFilename();
        var name = said == null || said.isBlank() ? part.getName() : said;
        return new SourceFile(name, part.getSize(), () -> Files.newInputStream(path));
    }

    void discard() {
        try (Stream<Path> paths = Files.walk(directory)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
