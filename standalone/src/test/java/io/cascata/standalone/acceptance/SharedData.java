package io.cascata.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real exports and their right answers, in {@code shared/data} beside the checkout. In CI they must be there. */
final class SharedData {

    private SharedData() {}

    static Path directory(String name) {
        var found = Stream.iterate(Path.of("").toAbsolutePath(), up -> up != null, Path::getParent)
                .map(up -> up.resolve("shared/data").resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).as("shared/data/" + name + " beside the checkout").isPresent();
        }
        assumeTrue(found.isPresent(), "shared/data/" + name + " is not beside this checkout");
        return found.orElseThrow();
    }

    /** The answer to one question of a set of answers. */
    static JsonNode answer(String file, String question) throws IOException {
        var answers = JsonMapper.shared()
                .readTree(Files.readString(directory("answers").resolve(file)));
        return StreamSupport.stream(answers.get("questions").spliterator(), false)
                .filter(asked -> asked.get("id").asString().equals(question))
                .findFirst()
                .orElseThrow()
                .get("answer");
    }
}
