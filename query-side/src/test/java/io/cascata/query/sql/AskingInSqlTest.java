package io.cascata.query.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Money;
import io.cascata.query.attribution.Attribution;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.FlatTable;
import io.cascata.query.sql.SqlConsole.Question;
import io.cascata.query.testing.Facts;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.export.StageTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An analyst asks the facts of a small company: two opportunities, one of them entered its second stage late. */
@Tag("K06")
class AskingInSqlTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<FlatTable> TABLES = Stream.of(StageTables.all(), Attribution.tables(Clock.systemUTC()))
            .flatMap(List::stream)
            .toList();

    @TempDir
    private Path directory;

    private Facts facts;
    private SqlConsole console;

    @BeforeEach
    void open() throws Exception {
        facts = new Facts(directory);
        facts.sales()
                .process(START)
                .open("a", day(1), "target", null)
                .open("b", day(2), "engaged", null)
                .add(
                        day(3),
                        new ContactRoleAdded(new OpportunityId("b"), new ContactId("ann"), new ContactRole("User")))
                .move("a", day(5), "engaged");
        facts.upToDate();
        console = new SqlConsole(facts::store, TABLES, new SqlConsole.Limits(2, 20));
    }

    @AfterEach
    void close() {
        facts.close();
    }

    @Test
    void stays_and_roles_join_by_their_keys() throws Exception {
        assertThat(csv("SELECT s.opportunity, s.stage, r.contact FROM stays s LEFT JOIN roles r USING (opportunity)"
                        + " ORDER BY s.entered_at DESC; -- the latest first"))
                .containsExactly("opportunity,stage,contact", "a,engaged,", "b,engaged,ann", "a,target,");
    }

    @Test
    @Tag("P04")
    void a_question_is_answered_from_its_viewpoint() throws Exception {
        var before = new Viewpoint(day(4), null);

        assertThat(csv("SELECT count(*) AS stays FROM stays", before)).containsExactly("stays", "2");
        assertThat(csv("SELECT count(*) AS stays FROM stays")).containsExactly("stays", "3");
    }

    @Test
    @Tag("P04")
    void two_viewpoints_can_be_compared_in_one_question() throws Exception {
        long head = facts.log().head();

        assertThat(csv("SELECT n.opportunity, n.stage FROM stays n ANTI JOIN stays_at(known_at := " + (head - 1)
                        + ") t USING (position)"))
                .containsExactly("opportunity,stage", "a,engaged");
        assertThat(csv("SELECT count(*) AS stays FROM stays_at(as_of := DATE '2026-01-02')"))
                .containsExactly("stays", "1");
    }

    @Test
    @Tag("J02")
    void credits_of_a_viewpoint_are_there_as_rows_and_have_no_macro() throws Exception {
        facts.sales().amount("a", day(5), Money.of("10", "EUR")).move("a", day(6), "won");
        facts.upToDate();

        assertThat(csv("SELECT model, opportunity, weight, amount, unattributed, touch FROM credits"
                        + " JOIN opportunities USING (opportunity) WHERE model LIKE '%TOUCH' ORDER BY 1"))
                .containsExactly(
                        "model,opportunity,weight,amount,unattributed,touch",
                        "FIRST_TOUCH,a,1.0,10,true,",
                        "LAST_TOUCH,a,1.0,10,true,");
        assertThat(csv("FROM credits", new Viewpoint(day(4), null))).hasSize(1);
        assertThatThrownBy(() -> csv("FROM credits_at(known_at := 3)")).isInstanceOf(SqlRefused.class);
    }

    @Test
    void opportunities_have_a_column_for_each_stage() throws Exception {
        assertThat(csv("SELECT opportunity, current_stage, \"engaged first\" FROM opportunities ORDER BY 1"))
                .containsExactly(
                        "opportunity,current_stage,engaged first",
                        "a,engaged,2026-01-06T00:00:00Z",
                        "b,engaged,2026-01-03T00:00:00Z");
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_beyond_its_limit_is_refused_in_every_form(ExportFormat format) {
        var question = new Question("SELECT * FROM range(11)", Viewpoint.NOW, format, 10);

        assertThatThrownBy(() -> console.answer(question))
                .isInstanceOf(SqlRefused.class)
                .hasMessage("the answer has more than 10 rows; ask for fewer or raise the limit");
        assertThat(directory.resolve("scratch-facts.duckdb")).isEmptyDirectory();
    }

    @Test
    void a_question_that_takes_too_long_is_broken_off() {
        assertThatThrownBy(() ->
                        csv("SELECT count(*) FROM range(10000000000) a, range(1000000) b WHERE a.range > b.range"))
                .isInstanceOf(SqlRefused.class)
                .hasMessage("the question takes longer than 2 s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT nothing FROM stays",
                "SELECT 'x'::INTEGER",
                "SELECT * FROM stays_at(nonsense := 1)",
                "SELECT no_such_function(1)"
            })
    void what_does_not_fit_the_tables_is_told(String sql) {
        assertThatThrownBy(() -> csv(sql))
                .isInstanceOf(SqlRefused.class)
                .extracting(refused -> ((SqlRefused) refused).code())
                .isEqualTo("sql-malformed");
    }

    @Test
    void the_engine_itself_reaches_no_file_and_takes_no_other_setting() {
        for (var sql : List.of(
                "COPY (SELECT 1) TO '" + directory.resolve("out.csv") + "'",
                "SELECT * FROM read_text('/etc/hostname')",
                "ATTACH '" + directory.resolve("other.db") + "'",
                "SET enable_external_access = true",
                "SET allowed_configs = ['memory_limit']",
                "SET memory_limit = '9GB'")) {
            assertThatThrownBy(() -> facts.store().ask(connection -> {
                        try (var statement = connection.prepareStatement(sql)) {
                            return statement.execute();
                        }
                    }))
                    .as(sql)
                    .hasStackTraceContaining(sql.startsWith("SET") ? "locked" : "Permission Error");
        }
    }

    private List<String> csv(String sql) throws Exception {
        return csv(sql, Viewpoint.NOW);
    }

    private List<String> csv(String sql, Viewpoint viewpoint) throws Exception {
        try (var answer = console.answer(new Question(sql, viewpoint, ExportFormat.CSV, 1_000))) {
            return Files.readAllLines(answer.path());
        }
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
