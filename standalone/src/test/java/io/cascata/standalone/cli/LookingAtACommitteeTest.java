package io.cascata.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who decides about an opportunity of the demo company, on the command line. */
class LookingAtACommitteeTest {

    @TempDir
    private Path data;

    @BeforeEach
    void demo() {
        run("demo", "--no-serve", "--accounts", "30");
    }

    @Test
    @Tag("E06")
    @Tag("E09")
    void roles_are_printed_with_how_complete_they_are_and_what_they_weigh() {
        var deal = json("sql", "SELECT opportunity, count(*) FROM roles GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1")
                .get(0)
                .get("opportunity")
                .asString();

        assertThat(run("committee", deal).out()).contains("complete, score", "Required", "Share of score");
        var committee = json("committee", deal, "--days", "365");
        assertThat(committee.at("/coverage/days").asInt()).isEqualTo(365);
        assertThat(committee.at("/coverage/completeness/group").decimalValue()).isPositive();
        assertThat(committee.at("/scores/members").size())
                .isPositive()
                .isEqualTo(committee.at("/coverage/people").size());
        assertThat(committee.at("/scores/weighted/roles")).isNotEmpty();
    }

    @Test
    void an_opportunity_that_is_not_there_is_named() {
        assertThat(run("committee", "nothing").err()).contains("there is no opportunity 'nothing'");
    }

    private JsonNode json(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--json");
        var run = run(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private Terminal run(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        return Terminal.run(all.toArray(String[]::new));
    }
}
