package io.cascata.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DescribingTheApiTest {

    private record Operation(String path, String method, JsonNode body) {}

    @Test
    void the_description_covers_both_sides_and_is_sound(@TempDir Path data) throws Exception {
        try (var server = RunningServer.on(data)) {
            assertThat(server.send(server.withoutToken("/openapi.json")).statusCode())
                    .isEqualTo(401);
            var api = server.get("/openapi.json");
            itIntroducesItself(api);
            assertThat(api.get("paths").propertyNames())
                    .contains("/api/waterfall", "/api/events/stream", "/api/opportunities/{id}/win", "/api/accounts");
            var operations = operations(api);
            assertThat(operations).allSatisfy(operation -> isSound(api, operation));
            assertThat(operations)
                    .extracting(operation -> operation.body().get("operationId").asString())
                    .doesNotHaveDuplicates();
            assertThat(api.findValues("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(
                            api.at(ref.asString().substring(1)).isMissingNode())
                    .as(ref.asString())
                    .isFalse());
        }
    }

    private static void itIntroducesItself(JsonNode api) {
        assertThat(api.get("openapi").asString()).startsWith("3.1.");
        assertThat(api.at("/info/title").asString()).isEqualTo("Cascata");
        assertThat(api.at("/info/version").asString()).isNotBlank();
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.at("/security/0").propertyNames()).containsExactly("token");
        assertThat(api.at("/components/schemas/Problem/properties").propertyNames())
                .contains("code", "detail", "status", "title");
    }

    private static List<Operation> operations(JsonNode api) {
        var operations = new ArrayList<Operation>();
        api.get("paths")
                .forEachEntry((path, item) ->
                        item.forEachEntry((method, body) -> operations.add(new Operation(path, method, body))));
        return operations;
    }

    /** A template variable is a required path parameter and the other way round; tags and answers are declared. */
    private static void isSound(JsonNode api, Operation operation) {
        assertThat(operation.method()).isIn("get", "post", "put", "patch", "delete");
        var variables = Stream.of(operation.path().split("/"))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(1, part.length() - 1))
                .toList();
        var inPath = Answers.rows(operation.body().path("parameters"))
                .filter(parameter -> parameter.get("in").asString().equals("path"))
                .toList();
        assertThat(inPath)
                .extracting(parameter -> parameter.get("name").asString())
                .as(operation.path())
                .containsExactlyInAnyOrderElementsOf(variables);
        assertThat(inPath).allMatch(parameter -> parameter.get("required").asBoolean());
        assertThat(Answers.rows(operation.body().get("tags")).map(JsonNode::asString))
                .isNotEmpty()
                .isSubsetOf(Answers.rows(api.get("tags"))
                        .map(tag -> tag.get("name").asString())
                        .toList());
        assertThat(operation.body().at("/responses/default/content").propertyNames())
                .containsExactly("application/problem+json");
        assertThat(operation.body().get("responses"))
                .allSatisfy(response ->
                        assertThat(response.get("description").asString()).isNotBlank());
    }
}
