package io.cascata.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The hash of the access token in the data directory, readable by its owner only; made at the first start. */
final class TokenFile {

    static final String NAME = "access-token.sha256";

    private final Path file;

    TokenFile(Path directory) {
        this.file = directory.resolve(NAME);
    }

    /** The stored token, or a new one that {@code announce} is shown once. Fails where the file is unreadable or not a hash. */
    AccessToken loadOrCreate(Consumer<String> announce) {
        try {
            if (Files.exists(file)) {
                return read();
            }
            var token = AccessToken.generate();
            var kept = AccessToken.of(token);
            OwnersFile.create(file, kept.hash() + "\n");
            announce.accept(token);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file, e);
        }
    }

    private AccessToken read() throws IOException {
        var text = Files.readString(file, US_ASCII).strip();
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IOException(
                    file + " does not hold a SHA-256; delete it to have a new token made at the next start");
        }
        return AccessToken.ofHash(text);
    }
}
