package io.cascata.query.buyinggroup;

import io.cascata.events.DomainEvent;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentCollection.Field;
import io.cascata.query.documents.DocumentCollection.Kind;
import io.cascata.query.documents.DocumentJson;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.FieldValue;
import io.cascata.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Which groups there are, formed or implied by an opportunity, what they are about, and which opportunities they have. */
record GroupIndex(AccountId account, SolutionId solution, List<OpportunityId> opportunities) {

    static final DocumentCollection COLLECTION = new DocumentCollection(
            "buying_group", List.of(new Field("account", Kind.TEXT), new Field("solution", Kind.TEXT)));

    private static final JsonMapper JSON = DocumentJson.mapper();

    GroupIndex {
        opportunities = List.copyOf(opportunities);
    }

    static GroupIndex read(Document document) {
        return JSON.readValue(document.body(), GroupIndex.class);
    }

    private GroupIndex with(OpportunityId opportunity) {
        if (opportunities.contains(opportunity)) {
            return this;
        }
        var all = new ArrayList<>(opportunities);
        all.add(opportunity);
        return new GroupIndex(account, solution, all);
    }

    /** Keeps the index; a group is about what it was formed for, or else what its first opportunity is about. */
    static final class GroupProjection implements DocumentProjection<GroupIndex> {

        @Override
        public String name() {
            return "buying-group";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public boolean wants(Class<? extends DomainEvent> event) {
            return event == OpportunityOpened.class || event == BuyingGroupFormed.class;
        }

        @Override
        public DocumentCollection collection() {
            return COLLECTION;
        }

        @Override
        public List<String> idsOf(RecordedEvent event) {
            return switch (event.event()) {
                case OpportunityOpened opened ->
                    List.of(opened.situation().group().value());
                case BuyingGroupFormed formed -> List.of(formed.id().value());
                default -> List.of();
            };
        }

        @Override
        public GroupIndex apply(@Nullable GroupIndex current, String id, RecordedEvent event) {
            return switch (event.event()) {
                case BuyingGroupFormed formed ->
                    new GroupIndex(
                            formed.account(), formed.solution(), current == null ? List.of() : current.opportunities());
                case OpportunityOpened opened -> {
                    var about = opened.situation();
                    var known =
                            current == null ? new GroupIndex(about.account(), about.solution(), List.of()) : current;
                    yield known.with(opened.id());
                }
                default -> throw new IllegalArgumentException("tells of no group: " + event.name());
            };
        }

        @Override
        public GroupIndex read(Document document) {
            return GroupIndex.read(document);
        }

        @Override
        public Document write(String id, GroupIndex index) {
            return new Document(
                    id,
                    JSON.writeValueAsString(index),
                    Map.of(
                            "account", FieldValue.of(index.account().value()),
                            "solution", FieldValue.of(index.solution().value())));
        }
    }
}
