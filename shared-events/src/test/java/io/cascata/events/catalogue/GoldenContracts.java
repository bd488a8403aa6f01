package io.cascata.events.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden files: each event as it was once stored, for ever. Named {@code <stored name>.<revision>.json}. */
final class GoldenContracts {

    private static final Path FOLDER = Path.of("src", "test", "resources", "contracts");

    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private GoldenContracts() {}

    /** What must be there: every revision that a released event ever had. */
    static Set<String> expectedFiles(EventCatalogue catalogue) {
        return catalogue.types().stream()
                .flatMap(type -> IntStream.rangeClosed(1, type.revision()).mapToObj(revision -> file(type, revision)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> presentFiles() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden form of an event in the revision that is written today. */
    static JsonNode read(EventType type) {
        return MAPPER.readTree(FOLDER.resolve(file(type, type.revision())).toFile());
    }

    private static String file(EventType type, int revision) {
        return type.name() + "." + revision + ".json";
    }
}
