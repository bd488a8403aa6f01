package io.cascata.query.opportunity;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.value.PersonProfile;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.FieldValue;
import io.cascata.query.projection.RecordedEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what accounts and contacts are called, for lists and pages. */
final class NameProjection implements DocumentProjection<String> {

    static final DocumentCollection COLLECTION =
            new DocumentCollection("name", List.of(new DocumentCollection.Field("name", DocumentCollection.Kind.TEXT)));

    /** The id of the document that names an account. */
    static String account(String id) {
        return "account " + id;
    }

    static String contact(String id) {
        return "contact " + id;
    }

    @Override
    public String name() {
        return "name";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return AccountEvent.class.isAssignableFrom(event) || ContactEvent.class.isAssignableFrom(event);
    }

    @Override
    public DocumentCollection collection() {
        return COLLECTION;
    }

    @Override
    public List<String> idsOf(RecordedEvent event) {
        return switch (event.event()) {
            case AccountRegistered account -> List.of(account(account.id().value()));
            case AccountProfileRevised account -> List.of(account(account.id().value()));
            case ContactEvent contact -> List.of(contact(contact.id().value()));
            default -> List.of();
        };
    }

    @Override
    public String apply(@Nullable String current, String id, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case AccountRegistered event -> event.profile().name();
            case AccountProfileRevised event -> event.profile().name();
            case ContactRegistered event -> name(event.profile(), event.id().value());
            case ContactProfileRevised event -> name(event.profile(), event.id().value());
            case ContactJoinedAccount event -> current == null ? event.id().value() : current;
            default -> throw new IllegalArgumentException("names nobody: " + recorded.name());
        };
    }

    private static String name(PersonProfile profile, String id) {
        var name = profile.name();
        return name == null ? id : name.value();
    }

    @Override
    public String read(Document document) {
        return document.body();
    }

    @Override
    public Document write(String id, String name) {
        return new Document(id, name, Map.of("name", FieldValue.of(name)));
    }
}
