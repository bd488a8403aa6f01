package io.cascata.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys of a data directory, one file each in {@code keys}, readable by their owner only. A file holds the SHA-256 of the
 * secret and is read with every call, so a key is in force from the moment its file is there until it is deleted, in
 * whatever process either happens. Fails with {@link UncheckedIOException} where a file is unreadable or no key.
 */
public final class ApiKeys {

    private static final Pattern TOKEN = Pattern.compile(AccessToken.PREFIX + "(" + ApiKey.NAME + ")\\.[\\w-]{43}");
    private static final String SUFFIX = ".json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path directory;

    private record Kept(ApiKey key, String hash) {}

    public ApiKeys(Path data) {
        this.directory = data.resolve("keys");
    }

    /** Keeps a key and gives its secret, which nobody can find out again. Empty where there is a key of that name. */
    public Optional<String> add(ApiKey key) {
        var secret = AccessToken.generate(key.name());
        var kept = new Kept(key, AccessToken.of(secret).hash());
        try {
            OwnersFile.create(file(key.name()), JSON.writeValueAsString(kept) + "\n");
            return Optional.of(secret);
        } catch (FileAlreadyExistsException taken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a key in " + directory, e);
        }
    }

    /** By name. */
    public List<ApiKey> all() {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .flatMap(name -> read(name).stream())
                    .map(Kept::key)
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the keys in " + directory, e);
        }
    }

    /** Whether there was such a key; from now on there is none, also where its file was damaged. */
    public boolean revoke(String name) {
        try {
            return name.matches(ApiKey.NAME) && Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot revoke the key '" + name + "'", e);
        }
    }

    /** Whether whoever made a request may still call: a key that was revoked meanwhile may not. */
    public boolean admits(Principal caller) {
        return ApiKey.of(caller)
                .map(key -> read(key.name()).map(Kept::key).filter(key::equals).isPresent())
                .orElse(true);
    }

    /** The key with this secret, compared in constant time. */
    Optional<ApiKey> find(String secret) {
        var form = TOKEN.matcher(secret);
        return form.matches()
                ? read(form.group(1))
                        .filter(kept -> AccessToken.ofHash(kept.hash()).matches(secret))
                        .map(Kept::key)
                : Optional.empty();
    }

    private Optional<Kept> read(String name) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file(name)), Kept.class));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key '" + name + "'", e);
        } catch (JacksonException e) {
            throw new UncheckedIOException(
                    "the file of the key '" + name + "' is damaged; revoke the key and add another",
                    new IOException(e));
        }
    }

    private Path file(String name) {
        return directory.resolve(name + SUFFIX);
    }
}
