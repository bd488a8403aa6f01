package io.cascata.query.lead;

import static io.cascata.query.lead.LeadEvents.high;
import static io.cascata.query.lead.LeadEvents.lead;
import static io.cascata.query.lead.LeadEvents.score;
import static io.cascata.query.lead.LeadEvents.touch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.DomainEvent;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadConverted.By;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadMatched;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.lead.LeadStandingReported;
import io.cascata.events.value.Cause;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadOrigin.Way;
import io.cascata.events.value.LeadStage;
import io.cascata.events.value.MatchStrength;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.Team;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.ReadModels;
import io.cascata.query.export.Followed;
import io.cascata.query.lead.LeadView.PersonStage;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leads of two campaigns on their way, as marketing and sales look at them. */
class ShowingLeadsTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final WhenParameters NOW = new WhenParameters(null, null, null);
    private static final ContactId CONTACT = new ContactId("c-1");
    private static final AccountId ACME = new AccountId("acme");

    private EventLog log;
    private SalesLog story;
    private ReadModels models;
    private LeadsApi api;
    private LeadAnswers answers;

    @BeforeEach
    void open(@TempDir Path directory) {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        story = new SalesLog(log);
        models = ReadModels.open(directory, log);
        api = new LeadsApi(models.leads(), models::facts, new History(log), log);
        answers = new LeadAnswers(models.leads(), models::facts, new History(log), log);
    }

    @AfterEach
    void close() {
        models.close();
        log.close();
    }

    @Test
    @Tag("B20")
    void the_list_has_the_highest_score_first_and_breaks_ties_the_same_way_every_time() throws Exception {
        for (var id : List.of("a", "b", "c", "d")) {
            captured(id, Way.FORM, 0);
        }
        qualified("a", "101", 1);
        qualified("c", "120.5", 1);
        qualified("d", "101", 1);
        told();

        assertThat(ids(Map.of(), "-score")).containsExactly("c", "d", "a", "b");
        assertThat(ids(Map.of("stage", "QUALIFIED"), "-score")).containsExactly("c", "d", "a");
        assertThat(ids(Map.of("person", "MQL,SAL"), "-score")).containsExactly("c", "d", "a");
    }

    @Test
    @Tag("B01")
    @Tag("B16")
    void leads_are_found_by_the_way_they_came_in() throws Exception {
        captured("a", Way.FORM, 0);
        captured("b", Way.MAIL, 0);
        told();

        assertThat(ids(Map.of("way", "MAIL"), "captured")).containsExactly("b");
        assertThat(api.one("b", NOW).getBody().capture().origin().campaign()).isEqualTo(new CampaignId("spring"));
    }

    @Test
    @Tag("B18")
    @Tag("K11")
    void what_nothing_happens_to_is_listed_and_open_leads_are_one_number() throws Exception {
        captured("old", Way.FORM, 0);
        captured("new", Way.FORM, 5);
        captured("revived", Way.FORM, 0);
        qualified("revived", "101", 6);
        captured("won", Way.FORM, 0);
        add(1, new LeadConverted(lead("won"), ACME, CONTACT, true, true, null, By.PERSON));
        told();

        var page = api.stagnant("2026-01-03", null, "50", NOW);

        assertThat(page.leads()).extracting(lead -> lead.answer().id()).containsExactly(lead("old"));
        assertThat(page.next()).isNull();
        assertThat(api.count(NOW).answer()).isEqualTo(new Leads.Counts(log.head(), 3, 3));
    }

    @Test
    @Tag("B18")
    @Tag("P04")
    void leads_are_counted_and_forgotten_as_it_was_on_a_day_and_as_it_was_known_then() throws Exception {
        captured("old", Way.FORM, 0);
        captured("scored", Way.FORM, 0);
        captured("won", Way.FORM, 0);
        qualified("scored", "101", 4);
        told();
        long before = log.head();
        add(5, new LeadConverted(lead("won"), ACME, CONTACT, true, true, null, By.PERSON));
        captured("new", Way.FORM, 6);
        told();

        assertThat(counted(null, null)).isEqualTo(new Leads.Counts(log.head(), 3, 3));
        assertThat(counted(null, "" + log.head())).isEqualTo(counted(null, null));
        assertThat(counted("2026-01-05", null)).isEqualTo(new Leads.Counts(log.head(), 3, 3));
        assertThat(counted("2026-01-06", null)).isEqualTo(new Leads.Counts(log.head(), 2, 2));
        assertThat(counted("2026-01-06", "" + before)).isEqualTo(new Leads.Counts(before, 3, 3));
        assertThat(stagnant("2026-01-03", "2026-01-10")).containsExactly("old");
        assertThat(stagnant("2026-01-03", "2026-01-04")).containsExactly("old", "scored", "won");
        assertThat(stagnant("2025-12-31", "2026-01-10")).isEmpty();
    }

    private Leads.Counts counted(@Nullable String asOf, @Nullable String knownAt) {
        return api.count(new WhenParameters(asOf, knownAt, null)).answer();
    }

    /** One lead a page. */
    private List<String> stagnant(String since, String asOf) {
        var leads = new ArrayList<String>();
        String cursor = null;
        do {
            var page = api.stagnant(since, cursor, "1", new WhenParameters(asOf, null, null));
            page.leads().forEach(lead -> leads.add(lead.answer().id().value()));
            cursor = page.next();
        } while (cursor != null);
        return leads;
    }

    @Test
    @Tag("B22")
    @Tag("B29")
    void a_qualified_lead_shows_why_it_is_one() throws Exception {
        captured("a", Way.FORM, 0);
        qualified("a", "101", 1);
        told();

        var lead = api.one("a", NOW);

        assertThat(lead.getHeaders().getETag()).isEqualTo("\"2\"");
        assertThat(lead.getBody().progress().personStage()).isEqualTo(PersonStage.MQL);
        assertThat(lead.getBody().qualification())
                .isEqualTo(new LeadView.Qualification(
                        at(1), List.of("email"), score("101"), 3, Cause.rule("lead-definition", 3)));
    }

    @Test
    @Tag("B21")
    void a_lead_with_a_high_score_that_lacks_one_datum_is_listed_with_its_name() throws Exception {
        captured("low", Way.FORM, 0);
        captured("nearly", Way.FORM, 0);
        add(1, high("nearly", "130"));
        captured("done", Way.FORM, 0);
        add(1, high("done", "130"));
        qualified("done", "101", 2);
        told();

        assertThat(api.nearlyQualified("200", NOW)).singleElement().satisfies(nearly -> {
            assertThat(nearly.answer().lead().id()).isEqualTo(lead("nearly"));
            assertThat(nearly.answer().missing()).isEqualTo("job-title");
            assertThat(nearly.answer().lead().version()).isEqualTo(2);
        });
        assertThat(api.one("nearly", NOW).getBody().score()).isEqualTo(score("130"));
    }

    @Test
    @Tag("B21")
    void as_many_of_the_list_as_asked_for_are_those_with_the_highest_score() throws Exception {
        for (var score : List.of("110", "130", "120")) {
            captured(score, Way.FORM, 0);
            add(1, high(score, score));
        }
        told();

        assertThat(api.nearlyQualified("2", NOW))
                .extracting(nearly -> nearly.answer().lead().id())
                .containsExactly(lead("130"), lead("120"));
        assertThatThrownBy(() -> api.nearlyQualified("0", NOW))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("not between 1 and 100000: 0");
    }

    @Test
    @Tag("B31")
    void the_way_of_a_person_is_seen_at_every_moment_of_both_clocks() throws Exception {
        walk("a");
        told();

        assertThat(stage("2026-01-01")).isEqualTo(LeadStage.LEAD);
        assertThat(stage("2026-01-02")).isEqualTo(LeadStage.QUALIFIED);
        assertThat(stage("2026-01-03")).isEqualTo(LeadStage.SALES_ACCEPTED);
        assertThat(stage("2026-01-04")).isEqualTo(LeadStage.SALES_OPPORTUNITY);
        assertThat(stage("2026-01-05")).isEqualTo(LeadStage.CLOSED);
        assertThat(api.one("a", new WhenParameters(null, "2", null))
                        .getBody()
                        .progress()
                        .stage())
                .isEqualTo(LeadStage.QUALIFIED);
        assertThatThrownBy(() -> api.one("a", new WhenParameters("2025-12-31", null, null)))
                .isInstanceOf(UnknownLead.class);
    }

    @Test
    @Tag("B12")
    @Tag("B27")
    void results_are_told_for_each_way_and_campaign_with_the_reasons_of_sales() throws Exception {
        walk("a");
        captured("b", Way.MAIL, 0);
        qualified("b", "101", 1);
        add(2, new LeadRejected(lead("b"), "a student"));
        qualified("b", "101", 3);
        add(4, new LeadAccepted(lead("b")));
        add(5, new LeadRecycled(lead("b"), LeadStage.SALES_ACCEPTED, "no budget", 1));
        told();

        assertThat(api.results(NOW))
                .extracting(Followed::answer)
                .containsExactly(
                        new LeadResults.Row(Way.FORM, "spring", 1, 1, 0, 1, 1, 0, 1, 0, Map.of(), Map.of()),
                        new LeadResults.Row(
                                Way.MAIL,
                                "spring",
                                1,
                                1,
                                1,
                                1,
                                0,
                                0,
                                0,
                                0,
                                Map.of("a student", 1),
                                Map.of("no budget", 1)));
        assertThat(api.results(new WhenParameters("2026-01-01", null, null)))
                .extracting(row -> row.answer().qualified())
                .containsExactly(0, 0);
    }

    @Test
    @Tag("B23")
    void what_the_person_and_the_company_did_before_is_shown_in_order_of_time() throws Exception {
        var email = new EmailAddress("Ada@Acme.com");
        add(-9, new ContactRegistered(CONTACT, ACME, new PersonProfile(null, email, null, null)));
        add(-2, touch("later", CONTACT, null));
        add(-5, touch("sooner", CONTACT, null));
        add(-3, touch("at the company", null, ACME));
        add(-3, touch("elsewhere", null, new AccountId("other")));
        captured("a", Way.MANUAL, 0);
        add(0, new LeadMatched(lead("a"), MatchStrength.STRONG, ACME, null, "HIGHEST_SCORE", List.of(), 0));
        told();

        assertThat(api.engagement("a", NOW))
                .extracting(touch -> touch.touch().id().value())
                .containsExactly("sooner", "at the company", "later");
    }

    @Test
    @Tag("A07")
    @Tag("B03")
    void a_lead_is_a_person_of_its_own_until_it_is_a_contact() throws Exception {
        captured("a", Way.FORM, 0);
        captured("b", Way.FORM, 0);
        told();
        assertThat(api.count(NOW).answer().notContacts()).isEqualTo(2);

        add(1, new LeadConverted(lead("a"), ACME, CONTACT, false, true, null, By.MATCH));
        told();

        assertThat(api.count(NOW).answer().notContacts()).isEqualTo(1);
        assertThat(ids(Map.of("contact", "c-1"), "captured")).containsExactly("a");
        assertThat(ids(Map.of("open", "true"), "captured")).containsExactly("b");
    }

    @Test
    @Tag("B29")
    void a_lead_that_another_system_keeps_stands_as_that_says_and_where_it_is_in_the_process() throws Exception {
        captured("a", Way.IMPORT, 0);
        add(1, new LeadStandingReported(lead("a"), "Open", null));
        add(3, new LeadStandingReported(lead("a"), "Working", new Owner(Team.SALES, "tim")));
        told();

        assertThat(standing("2026-01-03")).isEqualTo(new LeadView.Standing(at(1), "Open", null));
        assertThat(standing("2026-01-06"))
                .isEqualTo(new LeadView.Standing(at(3), "Working", new Owner(Team.SALES, "tim")));
        assertThat(stage("2026-01-06")).isEqualTo(LeadStage.LEAD);
    }

    private LeadView.@Nullable Standing standing(String asOf) {
        return api.one("a", new WhenParameters(asOf, null, null)).getBody().standing();
    }

    private void walk(String id) {
        captured(id, Way.FORM, 0);
        qualified(id, "101", 1);
        add(2, new LeadAccepted(lead(id)));
        add(3, new LeadEnteredSales(lead(id)));
        add(4, new LeadClosed(lead(id), Outcome.WON));
    }

    private void captured(String id, Way way, int day) {
        add(day, LeadEvents.captured(id, way, null));
    }

    private void qualified(String id, String score, int day) {
        add(day, new LeadQualified(lead(id), List.of("email"), score(score), 3, Cause.rule("lead-definition", 3)));
    }

    private static Instant at(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private void add(int day, DomainEvent event) {
        story.add(at(day), event);
    }

    private void told() throws Exception {
        story.append();
        models.awaitPosition(log.head(), Duration.ofSeconds(20));
    }

    private LeadStage stage(String asOf) {
        return api.one("a", new WhenParameters(asOf, null, null))
                .getBody()
                .progress()
                .stage();
    }

    private List<String> ids(Map<String, String> filters, String sort) {
        return answers.list(filters, sort, null, "50").leads().stream()
                .map(lead -> lead.answer().id().value())
                .toList();
    }
}
