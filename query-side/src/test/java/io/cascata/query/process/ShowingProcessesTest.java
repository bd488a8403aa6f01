package io.cascata.query.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.cascata.events.value.Transition;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** A process with two versions, the second one active a day later, and stages with names that are hard to print. */
@Tag("B26")
class ShowingProcessesTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final ProcessId ID = new ProcessId("acquisition");
    private static final StageDefinition TALK = stage("talk", 1, "Talk <\"&|", CanonicalStage.ENGAGED, Team.MARKETING);
    private static final StageDefinition OFFER = stage("offer", 2, "Offer", CanonicalStage.PIPELINE, Team.SALES);
    private static final StageDefinition WON = stage("won", 3, "Won", CanonicalStage.CLOSED_WON, Team.SALES);
    private static final StageDefinition LOST = stage("lost", 4, "Lost", CanonicalStage.CLOSED_LOST, null);
    private static final ProcessDefinition DEFINITION = new ProcessDefinition(
            "How we sell",
            OpportunityType.ACQUISITION,
            List.of(LOST, OFFER, TALK, WON),
            List.of(
                    new Transition(TALK.key(), OFFER.key()),
                    new Transition(OFFER.key(), TALK.key()),
                    new Transition(OFFER.key(), WON.key()),
                    new Transition(null, LOST.key())));

    private EventLog log;
    private Processes processes;

    @BeforeEach
    void open(@TempDir Path directory) {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        processes = new Processes(new History(log));
        new SalesLog(log)
                .add(START, new ProcessDrafted(ID, 1, DEFINITION))
                .add(START, new ProcessActivated(ID, 1))
                .add(START.plus(Duration.ofDays(1)), new ProcessDrafted(ID, 2, DEFINITION))
                .add(START.plus(Duration.ofDays(1)), new ProcessActivated(ID, 2))
                .add(START.plus(Duration.ofDays(1)), new ProcessDrafted(new ProcessId("draft"), 1, DEFINITION))
                .append();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void the_last_activated_version_is_the_active_one() {
        assertThat(processes.all(Viewpoint.NOW))
                .extracting(view -> view.process() + " " + view.version() + " " + view.active())
                .containsExactly("acquisition 1 false", "acquisition 2 true", "draft 1 false");
        assertThat(processes.find(ID, Viewpoint.NOW))
                .hasValueSatisfying(view -> assertThat(view.version()).isEqualTo(2));
    }

    @Test
    void an_earlier_day_shows_the_version_that_was_active_then() {
        assertThat(processes.find(ID, new Viewpoint(START, null)))
                .hasValueSatisfying(view -> assertThat(view.version()).isEqualTo(1));
        assertThat(processes.find(ID, 2, new Viewpoint(START, null))).isEmpty();
    }

    @Test
    void a_process_that_was_never_activated_shows_its_latest_draft() {
        assertThat(processes.find(new ProcessId("draft"), Viewpoint.NOW))
                .hasValueSatisfying(view -> assertThat(view.since()).isNull());
    }

    @Test
    void the_table_has_a_line_for_each_stage_in_order() {
        assertThat(MarkdownTable.of(DEFINITION).lines())
                .hasSize(6)
                .contains("| 1 | Talk <\"&\\| | Marketing | ENGAGED | what it is | all agree | Offer, Lost |")
                .last()
                .isEqualTo("| 4 | Lost | - | CLOSED_LOST | what it is | all agree |  |");
    }

    @Test
    @Tag("F03")
    void a_way_that_a_rule_goes_names_the_rule() {
        var byRule = new ProcessDefinition(
                "By rule",
                OpportunityType.ACQUISITION,
                List.of(TALK, OFFER),
                List.of(new Transition(TALK.key(), OFFER.key(), "member-above-100")));

        assertThat(MarkdownTable.of(byRule)).contains("| Offer (by member-above-100) |");
        assertThat(MermaidDiagram.of(byRule)).contains("s1 -- \"member-above-100\" --> s2");
    }

    @Test
    void the_mermaid_diagram_has_every_stage_and_every_way() {
        assertThat(MermaidDiagram.of(DEFINITION)).isEqualTo("""
                flowchart LR
                    s1["Talk #lt;#quot;#amp;|<br/>Marketing"]
                    s2["Offer<br/>Sales"]
                    s3(["Won<br/>Sales"])
                    s4(["Lost"])
                    s1 --> s2
                    s2 --> s1
                    s2 --> s3
                    any{{Any stage}}
                    any -.-> s4
                """);
    }

    @Test
    void the_svg_diagram_is_well_formed_and_shows_each_stage_and_each_way_as_an_arrow_or_a_number() throws Exception {
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(SvgDiagram.of(DEFINITION))));

        assertThat(svg.getElementsByTagName("g").getLength()).isEqualTo(4);
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(1 + 3);
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("1 Talk <\"&|");
        assertThat(svg.getElementsByTagName("text").item(2).getTextContent()).isEqualTo("also to 4");
        assertThat(svg.getElementsByTagName("text").item(5).getTextContent()).isEqualTo("also to 1");
    }

    private static StageDefinition stage(
            String key, int order, String name, CanonicalStage canonical, @Nullable Team owner) {
        return new StageDefinition(
                new StageKey(key), order, name, canonical, owner, "what it is", "how it is", List.of("all agree"));
    }
}
