package io.cascata.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.standalone.cli.Terminal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An analyst takes the facts of a small demo company out: by SQL and whole, on the command line and over HTTP. */
@Tag("K06")
class AskingTheFactsTest {

    private static final String COUNT = "SELECT count(*) AS n, count(DISTINCT opportunity) AS opportunities FROM stays";

    @TempDir
    private static Path data;

    @BeforeAll
    static void makeUpACompany() {
        Terminal.run("demo", "--no-serve", "--accounts", "30", "--data", data.toString());
    }

    @Test
    void the_command_line_and_http_give_the_same_answer() throws Exception {
        var told = run("sql", COUNT, "--json");

        try (var server = RunningServer.on(data)) {
            var answered = ask(server, COUNT);
            assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
            assertThat(json(answered.body())).isEqualTo(json(told));
            assertThat(server.get("/api/tables").findValuesAsString("name"))
                    .contains("opportunities", "stays", "touches", "roles", "identities");
            assertThat(server.get("/api/tables/stays"))
                    .hasSize(json(told).at("/0/n").asInt());
            assertThat(json(ask(server, "DELETE FROM stays").body()).get("code").asString())
                    .isEqualTo("sql-forbidden");
            assertThat(json(ask(server, "SELEC").body()).get("code").asString()).isEqualTo("sql-malformed");
            assertThat(server.send(server.withoutToken("/api/sql")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString("{\"sql\": \"SELECT 1\"}")))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void every_table_is_exported_in_every_form(@TempDir Path folder) throws Exception {
        for (var format : List.of("csv", "json", "parquet")) {
            assertThat(run("export", folder.toString(), "--format", format)).contains("stays." + format);
        }

        assertThat(folder).isDirectoryContaining("glob:**/roles.parquet");
        assertThat(Files.readAllLines(folder.resolve("stays.csv")))
                .hasSize(1 + json(run("sql", COUNT, "--json")).at("/0/n").asInt());
        assertThat(Files.readString(folder.resolve("touches.json"))).startsWith("[{\"touch\":");
    }

    @Test
    void without_a_question_the_tables_are_listed() {
        assertThat(run("sql")).contains("stays", "entered_at", "TIMESTAMP");
    }

    @Test
    void a_question_that_is_refused_is_told_in_one_line() {
        var refused = Terminal.run("sql", "SELECT * FROM word", "--data", data.toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err().lines()).singleElement().asString().contains("there is no table 'word' to ask");
    }

    private static HttpResponse<String> ask(RunningServer server, String sql) throws Exception {
        return server.send(server.request("/api/sql?format=json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"sql\": \"" + sql + "\"}")));
    }

    private static String run(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--data");
        all.add(data.toString());
        var run = Terminal.run(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
