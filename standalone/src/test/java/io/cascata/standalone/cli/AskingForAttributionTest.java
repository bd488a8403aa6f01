package io.cascata.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Attribution of the demo company on the command line. */
@Tag("J05")
class AskingForAttributionTest {

    @TempDir
    private Path data;

    @Test
    void the_demo_company_is_attributed_by_channel_and_models_stand_side_by_side() {
        Terminal.run("demo", "--no-serve", "--accounts", "30", "--data", data.toString());

        assertThat(run("attribution", "--model", "w-shaped")).contains("w-shaped, won", "unattributed", "total");
        assertThat(run("attribution", "--compare")).contains("first-touch", "full-path", "shapley");

        assertThat(Terminal.run("attribution", "--model", "best", "--data", data.toString())
                        .err())
                .contains("--model: 'best' is none of");
        var report = json("attribution", "--model", "markov", "--order", "2", "--json");
        assertThat(report.get("rows").size()).isPositive();
        assertThat(report.at("/paths/order").asInt()).isEqualTo(2);
    }

    @Test
    @Tag("K06")
    @Tag("J07")
    void the_table_of_credits_ties_with_what_every_model_gives() throws Exception {
        Terminal.run("demo", "--no-serve", "--accounts", "30", "--data", data.toString());

        var credits = json(
                "sql",
                "SELECT model, currency, sum(amount) AS amount, count(touch) AS touches" + " FROM credits GROUP BY ALL",
                "--json");
        for (var report : json("attribution", "--compare", "--json")) {
            for (var total : report.at("/total/amounts")) {
                assertThat(credits)
                        .as(report.get("model").asString())
                        .filteredOn(row -> row.get("model").equals(report.get("model"))
                                && row.get("currency").equals(total.get("currency")))
                        .singleElement()
                        .satisfies(row -> assertThat(row.get("amount").decimalValue())
                                .isEqualByComparingTo(total.get("amount").decimalValue()));
            }
        }
        var joined = json(
                "sql",
                "SELECT count(*) AS lost FROM credits c LEFT JOIN touches t USING (position)"
                        + " LEFT JOIN opportunities o ON o.opportunity = c.opportunity LEFT JOIN roles r ON r.position ="
                        + " c.role_position WHERE NOT c.unattributed AND (t.touch <> c.touch OR t.touch IS NULL"
                        + " OR o.name IS NULL OR r.contact <> c.contact OR r.contact IS NULL)",
                "--json");
        assertThat(joined.get(0).get("lost").asInt()).isZero();
        var folder = data.resolve("tables");
        assertThat(run("export", folder.toString(), "--format", "csv")).contains("credits.csv");
        assertThat(Files.readAllLines(folder.resolve("credits.csv"))).hasSizeGreaterThan(100);
    }

    @Test
    @Tag("P04")
    void what_changed_is_printed_with_the_events_responsible() {
        Terminal.run("demo", "--no-serve", "--accounts", "30", "--data", data.toString());

        var changes = json("changes", "attribution", "--then-as-of", "2025-06-30", "--json", "--limit", "2");
        assertThat(changes.get("opportunities")).hasSize(2);
        assertThat(changes.at("/opportunities/0/events").size()).isPositive();
        assertThat(run("changes", "attribution", "--then-as-of", "2025-06-30", "--by", "campaign"))
                .contains("Shared then", "opportunities differ");
    }

    private String run(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--data");
        all.add(data.toString());
        var run = Terminal.run(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private JsonNode json(String... words) {
        return JsonMapper.shared().readTree(run(words));
    }
}
