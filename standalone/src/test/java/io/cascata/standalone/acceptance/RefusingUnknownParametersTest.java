package io.cascata.standalone.acceptance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever mistypes a parameter is told so, and does not get the answer to another question. */
class RefusingUnknownParametersTest {

    @Test
    void every_operation_refuses_a_parameter_that_its_description_does_not_name(@TempDir Path data) throws Exception {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        try (var server = RunningServer.on(data)) {
            for (var path : server.get("/openapi.json").get("paths").properties()) {
                for (var operation : path.getValue().properties()) {
                    var name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    expected.put(
                            name,
                            "400 unknown-parameter: 'knowAt' is no parameter of this operation, which has "
                                    + parameters(operation.getValue()));
                    found.put(name, ask(server, name, operation.getValue()));
                    assertThat(operation
                                    .getValue()
                                    .at("/responses/400/description")
                                    .asString())
                            .as(name)
                            .isEqualTo("Refused: unknown-parameter, repeated-parameter");
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(found).isEqualTo(expected);
    }

    /** Those that the description names. */
    private static String parameters(JsonNode operation) {
        var names = Answers.rows(operation.path("parameters"))
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .map(parameter -> parameter.get("name").asString())
                .sorted()
                .collect(joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    /** Calls an operation as it is described but for one parameter. */
    private static String ask(RunningServer server, String operation, JsonNode description) throws Exception {
        var parts = operation.split(" ", 2);
        var request = server.request(parts[1].replaceAll("\\{\\w+}", "x") + "?knowAt=5")
                .method(parts[0], BodyPublishers.ofString("{}"));
        description
                .at("/requestBody/content")
                .propertyNames()
                .forEach(type -> request.header("Content-Type", type + "; boundary=x"));
        var answer = server.send(request);
        var problem = JsonMapper.shared().readTree(answer.body());
        return "%d %s: %s"
                .formatted(
                        answer.statusCode(),
                        problem.path("code").asString(),
                        problem.path("detail").asString());
    }
}
