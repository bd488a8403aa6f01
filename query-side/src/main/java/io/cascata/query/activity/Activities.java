package io.cascata.query.activity;

import static java.util.stream.Collectors.groupingBy;

import io.cascata.query.activity.Activity.Kind;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.DocumentQuery.Condition;
import io.cascata.query.documents.DocumentStore;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.FactStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells who is forgotten, how many people there are, and whom sales works, as it stands now or from any viewpoint. */
public final class Activities {

    private static final String ALL = ActivityProjection.COLLECTION.name();
    private static final int PAGE = 500;

    private final Supplier<? extends DocumentStore> documents;
    private final Clock clock;
    private final PastActivities past;

    /** Both suppliers give the store that serves at the moment. */
    public Activities(Supplier<? extends DocumentStore> documents, Supplier<FactStore> facts, Clock clock) {
        this.documents = documents;
        this.clock = clock;
        this.past = new PastActivities(facts, clock);
    }

    /** The projections that fill the documents this reads. */
    public static List<DocumentProjection<?>> projections() {
        return List.of(new ActivityProjection());
    }

    /** The projection that keeps the same as facts, for any viewpoint. */
    public static FactProjection happenings() {
        return new HappeningProjection();
    }

    /** The same questions, asked of the past. */
    PastActivities past() {
        return past;
    }

    Stagnation stagnation(IdleLimits limits) {
        return new Stagnation(documents.get(), limits, clock.instant());
    }

    /** How many people are known: contacts, leads that are no contacts, and both together, so that nobody counts twice. */
    record People(long contacts, long leads, long people) {}

    People people() {
        var store = documents.get();
        long contacts = store.count(ALL, List.of(Shelf.worked(Kind.CONTACT)));
        long leads = store.count(ALL, List.of(Shelf.on(Shelf.OPEN_LEAD, Shelf.CLOSED_LEAD)));
        return new People(contacts, leads, contacts + leads);
    }

    /** A contact whom sales works: at an account, the lead they were where they were one, and what they take part in now. */
    record Worked(
            String contact,
            String account,
            @Nullable String lead,
            @Nullable Instant since,
            Instant active,
            List<String> opportunities) {}

    record Page(List<Worked> contacts, @Nullable String next) {}

    /** Only people who are vetted: contacts of accounts, never leads. */
    Page worked(DocumentQuery query) {
        var conditions = new ArrayList<>(query.conditions());
        conditions.add(Shelf.on(Shelf.CONTACT_OF_ACCOUNT));
        var page = documents.get().find(ALL, query.where(conditions));
        var contacts =
                page.documents().stream().map(ActivityProjection::activity).toList();
        var open = openOpportunities(contacts);
        return new Page(contacts.stream().map(it -> worked(it, open)).toList(), page.next());
    }

    private static Worked worked(Activity contact, Map<String, List<Activity>> open) {
        var account = Objects.requireNonNull(contact.ties().account());
        var opportunities = open.getOrDefault(account, List.of()).stream()
                .filter(opportunity -> opportunity.ties().people().contains(contact.id()))
                .map(Activity::id)
                .sorted()
                .toList();
        return new Worked(
                contact.id(), account, contact.ties().lead(), contact.since(), contact.active(), opportunities);
    }

    private Map<String, List<Activity>> openOpportunities(List<Activity> contacts) {
        var accounts = contacts.stream()
                .map(contact -> Objects.requireNonNull(contact.ties().account()))
                .collect(Collectors.toSet());
        if (accounts.isEmpty()) {
            return Map.of();
        }
        var conditions = List.of(Shelf.worked(Kind.OPPORTUNITY), new Condition("account", accounts));
        var query = DocumentQuery.sorted("active", false, PAGE).where(conditions);
        var all = new ArrayList<Activity>();
        String cursor = null;
        do {
            var page = documents.get().find(ALL, query.after(cursor));
            page.documents().forEach(document -> all.add(ActivityProjection.activity(document)));
            cursor = page.next();
        } while (cursor != null);
        return all.stream().collect(groupingBy(it -> String.valueOf(it.ties().account())));
    }
}
