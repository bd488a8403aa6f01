package io.cascata.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascata.standalone.cli.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An import drafts a process that opportunities stand in; somebody makes another of it and lets that take over. */
@Tag("F08")
class TakingOverFromADraftTest {

    private static final String PROCESS = "/api/processes/salesforce-acquisition";
    private static final String WATERFALL = "/api/waterfall?process=salesforce-acquisition";

    private static final String ROWS = """
            Id,Name,StageName,CreatedDate,IsClosed,IsWon
            006000000000001AAA,Talent,Talk,2024-01-01,false,false
            006000000000002AAA,Payroll,Talk,2024-01-02,false,false
            006000000000003AAA,Learning,Offer,2024-01-03,false,false
            006000000000004AAA,Travel,Closed Won,2024-01-04,true,true
            006000000000005AAA,Canteen,Closed Lost,2024-01-05,true,false
            """;

    @TempDir
    private static Path data;

    @TempDir
    private static Path export;

    @BeforeAll
    static void anExportWasImported() throws Exception {
        Files.writeString(export.resolve("Opportunity.csv"), ROWS);
        assertThat(importAgain().get("drafted").asBoolean()).isTrue();
    }

    @Test
    void those_that_stand_in_the_draft_go_on_by_the_version_that_takes_over() throws Exception {
        try (var server = RunningServer.on(data)) {
            var drafted = draftAnother(server);
            assertThat(server.get(PROCESS + "?version=1")
                            .at("/definition/stages/1/key")
                            .asString())
                    .as("the draft that is in use is as it was")
                    .isEqualTo("Talk");
            assertThat(standing(server)).isEqualTo(standingWith("Talk"));

            var active = server.change(PROCESS + "/activate", drafted, "{}");
            server.change(PROCESS + "/migrate", active, """
                    {"stages": [{"from": "Talk", "to": "Noticed"}]}""");

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(standing(server)).isEqualTo(standingWith("Noticed")));
            requireAnswersOfBothVersions(server);
        }
        assertThat(importAgain().get("events").asLong()).isZero();
    }

    /** The stages completed, Talk called Noticed; what is missing is told before. */
    private static JsonNode draftAnother(RunningServer server) throws Exception {
        var definition = (ObjectNode) server.get(PROCESS).get("definition");
        var first = server.create("/api/processes", "first", draft(renamed(definition)));
        assertThat(Answers.rows(first.get("gaps")).map(JsonNode::asString))
                .contains("stage 'Noticed' has no definition", "stage 'Offer' has no exit criteria");

        Answers.rows(definition.get("stages")).map(ObjectNode.class::cast).forEach(stage -> {
            stage.put("definition", "what it is").put("description", "how it goes");
            stage.putArray("exitCriteria").add("they agree");
        });
        var second = server.create("/api/processes", "second", draft(renamed(definition)));
        assertThat(second.get("gaps")).isEmpty();
        return second;
    }

    private static String renamed(JsonNode definition) {
        return definition.toString().replace("\"Talk\"", "\"Noticed\"");
    }

    private static String draft(String definition) {
        return "{\"id\": \"salesforce-acquisition\", \"definition\": " + definition + "}";
    }

    private static Map<String, Long> standingWith(String stageOfTwo) {
        return Map.of(stageOfTwo, 2L, "Offer", 1L, "Closed Won", 1L, "Closed Lost", 1L);
    }

    private static Map<String, Long> standing(RunningServer server) throws Exception {
        return new Answers(server.get(WATERFALL)).standing();
    }

    private static void requireAnswersOfBothVersions(RunningServer server) throws Exception {
        var waterfall = server.get(WATERFALL);
        assertThat(waterfall.get("balanced").asBoolean()).isTrue();
        assertThat(new Answers(waterfall).entries())
                .containsAllEntriesOf(Map.of("Talk", 2L, "Noticed", 2L, "Offer", 1L, "Closed Won", 1L));
        var stays = server.get("/api/stage-stays?process=salesforce-acquisition&format=json");
        assertThat(stays.toString()).contains("Talk", "Noticed", "Closed Lost");
        assertThat(server.get("/api/opportunities/006000000000001AAA/history").toString())
                .contains("opportunity.migrated");
        assertThat(server.get(PROCESS).get("version").asInt()).isEqualTo(2);
    }

    private static JsonNode importAgain() {
        var run = Terminal.run("import", "salesforce", export.toString(), "--data", data.toString(), "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }
}
