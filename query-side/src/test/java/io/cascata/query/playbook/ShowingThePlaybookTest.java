package io.cascata.query.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.playbook.OpportunityRules;
import io.cascata.events.playbook.OpportunityRulesRevised;
import io.cascata.events.playbook.RoleVocabulary;
import io.cascata.events.value.OpportunityType;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section that was settled on the first day, and differently, but for an earlier day, later on. */
@Tag("F08")
class ShowingThePlaybookTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final OpportunityRules FIRST = rules(OpportunityType.RENEWAL);
    private static final OpportunityRules SECOND = rules(OpportunityType.UPSELL);

    private EventLog log;
    private PlaybookApi api;

    @BeforeEach
    void open(@TempDir Path directory) {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        api = new PlaybookApi(new History(log), log);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void nothing_settled_shows_the_shipped_rules() {
        assertThat(opportunity(null, null))
                .isEqualTo(new SectionView("opportunity", 0, null, 0, OpportunityRules.shipped()));
    }

    @Test
    void both_clocks_choose_the_revision() {
        new SalesLog(log)
                .add(START, new OpportunityRulesRevised(1, FIRST))
                .add(START.plus(Duration.ofDays(2)), new OpportunityRulesRevised(2, SECOND))
                .append();

        assertThat(opportunity(null, null).rules()).isEqualTo(SECOND);
        assertThat(opportunity("2026-01-02", null)).isEqualTo(new SectionView("opportunity", 1, START, 1, FIRST));
        assertThat(opportunity(null, "1").rules()).isEqualTo(FIRST);
        assertThat(opportunity("2025-12-31", null).version()).isZero();
        assertThat(api.sections(when(null, null))).contains(opportunity(null, null));
    }

    @Test
    void a_section_that_is_none_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> api.section("weather", when(null, null)))
                .isInstanceOf(UnknownSection.class)
                .hasMessageContaining("opportunity");
    }

    private @Nullable SectionView opportunity(@Nullable String asOf, @Nullable String knownAt) {
        return api.section("opportunity", when(asOf, knownAt)).getBody();
    }

    private static WhenParameters when(@Nullable String asOf, @Nullable String knownAt) {
        return new WhenParameters(asOf, knownAt, null);
    }

    private static OpportunityRules rules(OpportunityType type) {
        return new OpportunityRules(List.of(type), List.of(), RoleVocabulary.shipped());
    }
}
