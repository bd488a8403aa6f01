package io.cascata.query.buyinggroup;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Outcome;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentCollection.Field;
import io.cascata.query.documents.DocumentCollection.Kind;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.DocumentQuery.Condition;
import io.cascata.query.documents.DocumentStore;
import io.cascata.query.documents.FieldValue;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committee of one opportunity: what it is about, and every change of its people and its outcome, in order of
 * position. How it was at any viewpoint is a filter on this.
 */
record CommitteeTrace(String solution, String type, List<Step> steps) {

    static final DocumentCollection COLLECTION = new DocumentCollection(
            "committee", List.of(new Field("solution", Kind.TEXT), new Field("type", Kind.TEXT)));

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final int PAGE = 1_000;

    CommitteeTrace {
        steps = List.copyOf(steps);
    }

    /** It stands like this from then on, or somebody plays this role; without a role, they have left. */
    record Step(
            Long position,
            Instant at,
            @Nullable Outcome outcome,
            @Nullable String contact,
            @Nullable String role) {

        static Step of(RecordedEvent recorded, Outcome outcome) {
            return new Step(recorded.position(), recorded.occurredAt(), outcome, null, null);
        }

        static Step of(RecordedEvent recorded, ContactId contact, @Nullable ContactRole role) {
            var name = role == null ? null : role.value();
            return new Step(recorded.position(), recorded.occurredAt(), null, contact.value(), name);
        }
    }

    /** Those about these solutions, of these types, as they were; about any where none is named. */
    static List<StudiedCommittee> all(
            DocumentStore documents, Set<String> solutions, Set<String> types, Viewpoint viewpoint) {
        var conditions = Stream.of(new Condition("solution", solutions), new Condition("type", types))
                .filter(condition -> !condition.values().isEmpty())
                .toList();
        var query = DocumentQuery.sorted("solution", true, PAGE).where(conditions);
        var all = new ArrayList<StudiedCommittee>();
        String cursor = null;
        do {
            var page = documents.find(COLLECTION.name(), query.after(cursor));
            page.documents().forEach(document -> read(document).at(viewpoint).ifPresent(all::add));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    static CommitteeTrace read(Document document) {
        return JSON.readValue(document.body(), CommitteeTrace.class);
    }

    Document write(String id) {
        return new Document(
                id,
                JSON.writeValueAsString(this),
                Map.of("solution", FieldValue.of(solution), "type", FieldValue.of(type)));
    }

    /** Empty where it had not been opened, or that was not known. */
    Optional<StudiedCommittee> at(Viewpoint viewpoint) {
        var opened = steps.getFirst();
        if (!viewpoint.shows(opened.at(), opened.position())) {
            return Optional.empty();
        }
        var roles = new HashMap<String, String>();
        var outcome = Outcome.OPEN;
        var seen = steps.stream()
                .filter(step -> viewpoint.shows(step.at(), step.position()))
                .sorted(comparing(Step::at).thenComparing(Step::position))
                .toList();
        for (var step : seen) {
            outcome = step.outcome() == null ? outcome : step.outcome();
            if (step.contact() != null) {
                // a role that is null takes the person out
                roles.compute(step.contact(), (contact, before) -> step.role());
            }
        }
        return Optional.of(new StudiedCommittee(outcome, roles));
    }

    /** With one more step; one that is there already changes nothing. */
    CommitteeTrace with(Step step) {
        if (steps.stream().anyMatch(known -> known.position().equals(step.position()))) {
            return this;
        }
        var all = new ArrayList<>(steps);
        all.add(step);
        return new CommitteeTrace(solution, type, all);
    }
}
