package io.cascata.query.buyinggroup;

import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.Outcome;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentCollection.Field;
import io.cascata.query.documents.DocumentCollection.Kind;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.DocumentQuery.Condition;
import io.cascata.query.documents.DocumentStore;
import io.cascata.query.documents.FieldValue;
import io.cascata.query.projection.MissingRow;
import io.cascata.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The committee of one opportunity as a study counts it: what it is about, how it stands, and who plays which role. */
record StudiedCommittee(String solution, String type, Outcome outcome, Map<String, String> roles) {

    static final DocumentCollection COLLECTION = new DocumentCollection(
            "committee", List.of(new Field("solution", Kind.TEXT), new Field("type", Kind.TEXT)));

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAGE = 1_000;

    /** Those about these solutions, of these types; about any where none is named. */
    static List<StudiedCommittee> all(DocumentStore documents, Set<String> solutions, Set<String> types) {
        var conditions = new ArrayList<Condition>();
        if (!solutions.isEmpty()) {
            conditions.add(new Condition("solution", solutions));
        }
        if (!types.isEmpty()) {
            conditions.add(new Condition("type", types));
        }
        var query = DocumentQuery.sorted("solution", true, PAGE).where(conditions);
        var all = new ArrayList<StudiedCommittee>();
        String cursor = null;
        do {
            var page = documents.find(COLLECTION.name(), query.after(cursor));
            page.documents().forEach(document -> all.add(read(document)));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private static StudiedCommittee read(Document document) {
        return JSON.readValue(document.body(), StudiedCommittee.class);
    }

    private StudiedCommittee with(String contact, String role) {
        var all = new TreeMap<>(roles);
        all.put(contact, role);
        return new StudiedCommittee(solution, type, outcome, all);
    }

    private StudiedCommittee without(String contact) {
        var all = new TreeMap<>(roles);
        all.remove(contact);
        return new StudiedCommittee(solution, type, outcome, all);
    }

    /** Keeps the committees. */
    static final class CommitteeProjection implements DocumentProjection<StudiedCommittee> {

        @Override
        public String name() {
            return "committee";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public boolean wants(Class<? extends DomainEvent> event) {
            return OpportunityEvent.class.isAssignableFrom(event);
        }

        @Override
        public DocumentCollection collection() {
            return COLLECTION;
        }

        @Override
        public List<String> idsOf(RecordedEvent event) {
            return switch (event.event()) {
                case OpportunityOpened opened -> List.of(opened.id().value());
                case StageEvent moved -> List.of(moved.id().value());
                case ContactRoleAdded added -> List.of(added.id().value());
                case ContactRoleChanged changed -> List.of(changed.id().value());
                case ContactRoleRemoved removed -> List.of(removed.id().value());
                default -> List.of();
            };
        }

        @Override
        public StudiedCommittee apply(@Nullable StudiedCommittee current, String id, RecordedEvent recorded) {
            if (recorded.event() instanceof OpportunityOpened opened) {
                return opened(opened);
            }
            if (current == null) {
                throw new MissingRow("opportunity", id);
            }
            return after(current, (OpportunityEvent) recorded.event());
        }

        private static StudiedCommittee opened(OpportunityOpened opened) {
            var about = opened.situation();
            return new StudiedCommittee(
                    about.solution().value(),
                    about.type().name(),
                    opened.stage().canonical().outcome(),
                    Map.of());
        }

        private static StudiedCommittee after(StudiedCommittee before, OpportunityEvent event) {
            return switch (event) {
                case StageEvent moved ->
                    new StudiedCommittee(
                            before.solution(),
                            before.type(),
                            moved.to().canonical().outcome(),
                            before.roles());
                case ContactRoleAdded added ->
                    before.with(added.contact().value(), added.role().value());
                case ContactRoleChanged changed ->
                    before.with(changed.contact().value(), changed.role().value());
                case ContactRoleRemoved removed ->
                    before.without(removed.contact().value());
                default -> before;
            };
        }

        @Override
        public StudiedCommittee read(Document document) {
            return StudiedCommittee.read(document);
        }

        @Override
        public Document write(String id, StudiedCommittee committee) {
            return new Document(
                    id,
                    JSON.writeValueAsString(committee),
                    Map.of(
                            "solution", FieldValue.of(committee.solution()),
                            "type", FieldValue.of(committee.type())));
        }
    }
}
