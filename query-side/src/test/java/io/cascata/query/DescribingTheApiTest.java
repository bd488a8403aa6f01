package io.cascata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = QueryServer.class,
        properties = {"cascata.admin.token=" + QueryServer.TOKEN, QueryServer.DIRECTORY})
@AutoConfigureMockMvc
class DescribingTheApiTest {

    @Autowired
    private MockMvcTester http;

    private JsonNode paths() throws Exception {
        var answer = http.get()
                .uri("/openapi.json")
                .header("Authorization", "Bearer " + QueryServer.TOKEN)
                .exchange();
        assertThat(answer).hasStatusOk();
        var document = JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        return document.get("paths");
    }

    @Test
    void every_question_is_in_the_document() throws Exception {
        assertThat(paths().propertyNames())
                .contains(
                        "/api/waterfall",
                        "/api/waterfall/bridge",
                        "/api/waterfall/closings",
                        "/api/stage-history",
                        "/api/stage-stays",
                        "/api/opportunities",
                        "/api/opportunities/{id}",
                        "/api/opportunities/{id}/history",
                        "/api/events",
                        "/api/events/stream");
    }

    @Test
    void every_operation_tells_its_purpose_its_parameters_and_its_problems() throws Exception {
        var gaps = new ArrayList<String>();
        for (Map.Entry<String, JsonNode> path : paths().properties()) {
            var operation = path.getValue().iterator().next();
            if (operation.path("summary").asString("").isEmpty()) {
                gaps.add(path.getKey() + " has no summary");
            }
            if (!operation.path("responses").has("4XX")) {
                gaps.add(path.getKey() + " has no problems");
            }
            operation.path("parameters").forEach(parameter -> {
                if (parameter.path("description").asString("").isEmpty()) {
                    gaps.add(path.getKey() + ": " + parameter.path("name").asString() + " has no meaning");
                }
            });
        }
        assertThat(gaps).isEmpty();
    }

    @Test
    void the_filters_of_the_waterfall_stand_one_by_one() throws Exception {
        for (var path : List.of("/api/waterfall", "/api/stage-stays")) {
            var names = new ArrayList<String>();
            paths().get(path)
                    .get("get")
                    .get("parameters")
                    .forEach(parameter -> names.add(parameter.get("name").asString()));
            assertThat(names).contains("type", "process", "owner", "minAmount", "asOf", "knownAt", "tz");
        }
    }
}
