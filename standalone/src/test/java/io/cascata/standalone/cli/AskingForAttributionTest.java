package io.cascata.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
