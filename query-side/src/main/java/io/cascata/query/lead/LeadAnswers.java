package io.cascata.query.lead;

import static io.cascata.query.lead.LeadProjection.COLLECTION;

import io.cascata.log.EventLog;
import io.cascata.query.export.Asked;
import io.cascata.query.export.EventLinks;
import io.cascata.query.export.Followed;
import io.cascata.query.export.RowWriter;
import io.cascata.query.export.TableExport;
import io.cascata.query.export.Traced;
import io.cascata.query.facts.FactStore;
import io.cascata.query.listing.ListParameters;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.WhenParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers how leads stand and what came of them, over HTTP or on the command line. */
public final class LeadAnswers {

    private static final String COUNTED = "/api/leads/counted";
    private static final String STEPS = "/api/leads/results/steps";
    private static final int MOST_ROWS = 100_000;

    private final Leads leads;
    private final Supplier<FactStore> facts;
    private final PastLeads past;
    private final History history;
    private final EventLog log;

    /** {@code facts} gives the facts that serve at the moment. */
    public LeadAnswers(Leads leads, Supplier<FactStore> facts, History history, EventLog log) {
        this.leads = leads;
        this.facts = facts;
        this.past = new PastLeads(facts);
        this.history = history;
        this.log = log;
    }

    /** Leads in the order asked for, each with the address of its events, and the cursor of the next page. */
    record Page(List<Traced<LeadView>> leads, @Nullable String next) {

        static Page of(List<LeadView> leads, @Nullable String next) {
            return new Page(leads.stream().map(LeadAnswers::traced).toList(), next);
        }
    }

    private static Traced<LeadView> traced(LeadView lead) {
        return new Traced<>(lead, EventLinks.of("lead", lead.id().value()));
    }

    /** A page of leads as they stand now, by the index fields that the parameters name. */
    public Page list(Map<String, String> parameters, String sort, @Nullable String cursor, String limit) {
        var page = leads.find(ListParameters.query(COLLECTION, parameters, sort, cursor, limit));
        return Page.of(page.leads(), page.next());
    }

    /** Open leads to which nothing has happened since a day or an instant. */
    public Page stagnant(String since, @Nullable String cursor, String limit, WhenParameters when) {
        var moment = Objects.requireNonNull(
                new WhenParameters(since, null, when.tz()).viewpoint(log).asOf());
        var query = ListParameters.query(COLLECTION, Map.of(), "active", cursor, limit);
        if (when.isNow()) {
            var page = leads.stagnant(moment, query.cursor(), query.limit());
            return Page.of(page.leads(), page.next());
        }
        var viewpoint = pinned(when);
        var forgotten = past.forgotten(viewpoint, moment, query.cursor(), query.limit());
        var known = new LeadHistory(history);
        var views = forgotten.leads().stream()
                .flatMap(lead -> known.find(lead, viewpoint).stream())
                .toList();
        return Page.of(views, forgotten.next());
    }

    /** How many leads are open, and how many are no contacts, with the addresses of those that each number counts. */
    public Followed<Leads.Counts> count(WhenParameters when) {
        var counts = when.isNow() ? leads.counts() : past.counts(pinned(when));
        var address = Asked.of(when).pinned(counts.knownAt()).numbers(COUNTED);
        var links = new LinkedHashMap<String, String>();
        for (var count : PastLeads.Count.values()) {
            links.put("/" + count.field(), address.apply(count.field()));
        }
        return new Followed<>(counts, links);
    }

    /** The leads that a number of these counts. Throws {@link InvalidQuestion} where there is no such number. */
    public RowWriter counted(String number, WhenParameters when) {
        var count = PastLeads.Count.parse(number);
        var viewpoint = pinned(when);
        return (format, to) -> past.write(count, viewpoint, format, to);
    }

    /** Leads with a high score that lack exactly one datum; {@code limit} is how many of them. */
    public List<Traced<PromisingLeads.NearlyQualified>> nearlyQualified(String limit, WhenParameters when) {
        return new PromisingLeads(facts, history)
                .nearlyQualified(pinned(when), number(limit)).stream()
                        .map(nearly -> new Traced<>(
                                nearly, EventLinks.of("lead", nearly.lead().id().value())))
                        .toList();
    }

    /** What came of the leads of each way and campaign, each row with the addresses of the steps that its numbers count. */
    public List<Followed<LeadResults.Row>> results(WhenParameters when) {
        var viewpoint = pinned(when);
        var asked = Asked.of(when).pinned(Objects.requireNonNull(viewpoint.knownAt()));
        return new LeadResults(facts)
                .at(viewpoint).stream().map(row -> followed(row, asked)).toList();
    }

    private static Followed<LeadResults.Row> followed(LeadResults.Row row, Asked asked) {
        var ofWay = asked.with("way", row.way());
        var campaign = row.campaign();
        var source = campaign == null ? ofWay : ofWay.with("campaign", campaign);
        return new Followed<>(row, ResultRows.links(row, source.numbers(STEPS)));
    }

    /** The steps that a number of the results counts. Throws {@link InvalidQuestion} where there is no such number. */
    public RowWriter steps(String way, @Nullable String campaign, String number, WhenParameters when) {
        var sql = new ResultRows(pinned(when), way, campaign).sql(number);
        return (format, to) -> TableExport.write(facts.get(), connection -> sql, format, to);
    }

    /** Whom sales gave back, person by person; {@code limit} is how many times to list. */
    public RecycledPeople recycles(String limit, WhenParameters when) {
        return new RecycledPeopleReader(facts).at(when.viewpoint(log), number(limit));
    }

    private Viewpoint pinned(WhenParameters when) {
        return when.viewpoint(log).pinned(facts.get().position());
    }

    private static int number(String limit) {
        try {
            int number = Integer.parseInt(limit.strip());
            if (number >= 1 && number <= MOST_ROWS) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidQuestion("limit", "not a number: " + limit);
        }
        throw new InvalidQuestion("limit", "not between 1 and " + MOST_ROWS + ": " + limit);
    }
}
