package io.cascata.command.contact;

import static io.cascata.command.contact.ContactRefusal.CONTACT_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.PersonProfile;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contact who has been registered, as other slices rely on it. */
public record KnownContact(
        ContactId contact, PersonProfile profile, @Nullable AccountId account) {

    /** The contact; empty where nobody has registered them. */
    public static Optional<KnownContact> find(Boundary boundary, ContactId id) {
        var known = boundary.load(ContactKind.CONTACT, id);
        var profile = known.profile();
        return profile == null ? Optional.empty() : Optional.of(new KnownContact(id, profile, known.account()));
    }

    /** Refuses with {@code contact-unknown} where nobody has registered them. */
    public static KnownContact require(Boundary boundary, ContactId id) {
        return find(boundary, id)
                .orElseThrow(() ->
                        CONTACT_UNKNOWN.because("There is no contact '" + id + "'.", Map.of("contact", id.value())));
    }
}
