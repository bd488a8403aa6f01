package io.cascata.query.lead;

import static io.cascata.query.lead.LeadEvents.captured;
import static io.cascata.query.lead.LeadEvents.high;
import static io.cascata.query.lead.LeadEvents.lead;
import static io.cascata.query.lead.LeadEvents.passed;
import static io.cascata.query.lead.LeadEvents.profile;
import static io.cascata.query.lead.LeadEvents.touch;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadConverted.By;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.lead.LeadRouted;
import io.cascata.events.playbook.LeadRules;
import io.cascata.events.playbook.LeadRulesRevised;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.LeadDatum;
import io.cascata.events.value.LeadOrigin.Way;
import io.cascata.events.value.LeadStage;
import io.cascata.events.value.Outcome;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.ReadModels;
import io.cascata.query.export.Traced;
import io.cascata.query.lead.PromisingLeads.NearlyQualified;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.WhenParameters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of leads that nearly qualified, from viewpoints: what a fresh system lists that holds what is seen from there. */
@Tag("B21")
@Tag("P04")
class NearlyQualifiedAtAnyMomentTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final ContactId CONTACT = new ContactId("c-1");
    private static final List<LeadDatum> LESS = List.of(LeadDatum.EMAIL, LeadDatum.COMPANY);

    private final List<Told> story = new ArrayList<>();

    @TempDir
    private Path directory;

    private record Told(Instant at, DomainEvent event) {}

    private record Company(EventLog log, ReadModels models) implements AutoCloseable {

        LeadAnswers answers() {
            return new LeadAnswers(models.leads(), models::facts, new History(log), log);
        }

        List<Traced<NearlyQualified>> list(@Nullable String asOf, @Nullable Object knownAt) {
            return answers()
                    .nearlyQualified(
                            "1000", new WhenParameters(asOf, knownAt == null ? null : knownAt.toString(), null));
        }

        /** The same of the present, from the documents of leads that are promising. */
        List<Traced<NearlyQualified>> documented() {
            var rules = AgreedDefinition.inForce(new History(log), Viewpoint.NOW);
            var promising = answers().list(Map.of("promising", "true"), "-score", null, "500");
            return promising.leads().stream()
                    .filter(lead -> rules.unmet(lead.answer().profile()).size() == 1)
                    .map(lead -> new Traced<>(nearly(lead.answer(), rules), lead.events()))
                    .toList();
        }

        private static NearlyQualified nearly(LeadView lead, LeadRules rules) {
            return new NearlyQualified(lead, rules.unmet(lead.profile()).getFirst());
        }

        @Override
        public void close() {
            models.close();
            log.close();
        }
    }

    @Test
    void who_lacked_one_datum_is_told_by_what_was_known_and_agreed_then() throws Exception {
        add(0, captured("filled", Way.FORM, null));
        add(0, captured("closed", Way.FORM, null));
        add(1, high("filled", "130"));
        add(1, high("closed", "110"));
        add(3, new LeadProfileRevised(lead("filled"), profile("head of it", "Acme")));
        add(4, new LeadClosed(lead("closed"), Outcome.LOST));
        add(5, new LeadRulesRevised(2, rules(LESS)));
        add(6, new LeadProfileRevised(lead("filled"), profile(null, null)));
        add(0, captured("late", Way.FORM, null));
        add(2, high("late", "120"));
        try (var company = company("all", story)) {
            assertThat(names(company.list("2026-01-01", null))).isEmpty();
            assertThat(names(company.list("2026-01-02", null))).containsExactly("filled job-title", "closed job-title");
            assertThat(names(company.list("2026-01-03", null)))
                    .containsExactly("filled job-title", "late job-title", "closed job-title");
            assertThat(names(company.list("2026-01-03", 8))).containsExactly("filled job-title", "closed job-title");
            assertThat(names(company.list("2026-01-04", null))).containsExactly("late job-title", "closed job-title");
            assertThat(names(company.list("2026-01-05", null))).containsExactly("late job-title");
            assertThat(names(company.list("2026-01-06", null))).isEmpty();
            assertThat(names(company.list("2026-01-07", null))).containsExactly("filled company");
            assertThat(names(company.list(null, 5))).containsExactly("closed job-title");
            assertThat(names(company.list(null, 6))).isEmpty();
            assertThat(names(company.list(null, 10))).isEqualTo(names(company.list(null, null)));
        }
    }

    @Test
    void the_list_of_any_moment_is_that_of_a_fresh_system_with_what_is_seen_from_there() throws Exception {
        random(new Random(21));
        int rows = 0;
        try (var company = company("all", story)) {
            for (int asOf = 12; asOf <= 30; asOf += 9) {
                for (long knownAt : List.of(150L, 300L, 400L)) {
                    var then = START.plus(Duration.ofDays(asOf));
                    try (var fresh = company(asOf + "-" + knownAt, seen(then, knownAt))) {
                        var list = company.list(then.toString(), knownAt);
                        assertThat(list).as("%s %s", then, knownAt).isEqualTo(fresh.documented());
                        assertThat(list).as("%s %s", then, knownAt).isEqualTo(fresh.list(null, null));
                        rows += list.size();
                    }
                }
            }
        }
        assertThat(rows).isGreaterThan(20);
    }

    @Test
    void what_the_facts_have_not_come_to_is_not_in_the_list_either() throws Exception {
        try (var facts = new Facts(directory)) {
            facts.sales().add(START, captured("nearly", Way.FORM, null)).add(START, high("nearly", "130"));
            facts.upToDate();
            facts.runner().stop();
            facts.sales().add(START, new LeadRulesRevised(2, rules(LESS)));
            facts.sales().add(START, new LeadProfileRevised(lead("nearly"), profile("head of it", null)));
            facts.sales().append();

            assertThat(names(behind(facts).nearlyQualified("1000", new WhenParameters(null, null, null))))
                    .containsExactly("nearly job-title");
        }
    }

    /** Answers that have no documents. */
    private static LeadAnswers behind(Facts facts) {
        var leads = new Leads(() -> {
            throw new AssertionError("facts tell this");
        });
        return new LeadAnswers(leads, facts::store, new History(facts.log()), facts.log());
    }

    /** Something that is no lead's has the place of what is not seen, so that the positions are the same. */
    private List<Told> seen(Instant asOf, long knownAt) {
        return story.stream()
                .limit(knownAt)
                .map(told -> told.at().isAfter(asOf) ? new Told(START, visit()) : told)
                .toList();
    }

    /** Events of leads in any order, half of them told late, some before the lead was captured. */
    private void random(Random random) {
        for (int i = 0; i < 400; i++) {
            int number = random.nextInt(40);
            if (i % 3 == 0 && i < 120) {
                add(
                        random.nextInt(20),
                        captured("lead-" + i / 3, Way.FORM, random.nextBoolean() ? null : "head of it"));
            } else {
                add(random.nextInt(30), event(random, "lead-" + number));
            }
        }
    }

    private static DomainEvent event(Random random, String id) {
        return switch (random.nextInt(16)) {
            case 0 -> new LeadQualified(lead(id), List.of("email"), null, 1, Cause.MANUAL);
            case 1 -> new LeadAccepted(lead(id));
            case 2 -> new LeadRejected(lead(id), "a student");
            case 3 -> new LeadRecycled(lead(id), LeadStage.QUALIFIED, "no budget", 1);
            case 4 -> random.nextInt(3) > 0 ? visit() : new LeadClosed(lead(id), Outcome.LOST);
            case 5 ->
                random.nextInt(3) > 0
                        ? visit()
                        : new LeadConverted(lead(id), new AccountId("a"), CONTACT, true, true, null, By.PERSON);
            case 6 -> new LeadLinkedToContact(lead(id), CONTACT);
            case 7 -> new LeadRouted(lead(id), "nurture", Cause.MANUAL);
            case 8 -> passed(id, "150", Consequence.ROUTE);
            case 9 -> random.nextInt(4) > 0 ? visit() : new LeadRulesRevised(2, rules(data(random)));
            case 10, 11, 12 ->
                new LeadProfileRevised(
                        lead(id), profile(random.nextBoolean() ? null : "boss", random.nextBoolean() ? null : "Acme"));
            default -> high(id, String.valueOf(101 + random.nextInt(20)));
        };
    }

    private static List<LeadDatum> data(Random random) {
        return random.nextBoolean() ? LESS : List.of(LeadDatum.EMAIL, LeadDatum.COMPANY, LeadDatum.JOB_TITLE);
    }

    private Company company(String name, List<Told> events) throws Exception {
        var here = directory.resolve(name);
        var log = SqliteEventLog.open(here, Clock.systemUTC());
        var sales = new SalesLog(log);
        events.forEach(told -> sales.add(told.at(), told.event()));
        sales.append();
        var models = ReadModels.open(here, log);
        models.awaitPosition(log.head(), Duration.ofSeconds(20));
        return new Company(log, models);
    }

    private static List<String> names(List<Traced<NearlyQualified>> list) {
        return list.stream()
                .map(row -> row.answer().lead().id() + " " + row.answer().missing())
                .toList();
    }

    private void add(int day, DomainEvent event) {
        story.add(new Told(START.plus(Duration.ofDays(day)), event));
    }

    private static LeadRules rules(List<LeadDatum> required) {
        return new LeadRules(LeadRules.shipped().stages(), required);
    }

    private static DomainEvent visit() {
        return touch("visit", CONTACT, null);
    }
}
