package io.cascata.command.contact;

import static io.cascata.command.contact.ContactRefusal.CONTACT_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.PersonProfile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contact who has been registered, as other slices rely on it. */
public record KnownContact(
        ContactId contact, PersonProfile profile, @Nullable AccountId account) {

    /** Refuses with {@code contact-unknown} where nobody has registered them. */
    public static KnownContact require(Boundary boundary, ContactId id) {
        var known = boundary.load(ContactKind.CONTACT, id);
        var profile = known.profile();
        if (profile == null) {
            throw CONTACT_UNKNOWN.because("There is no contact '" + id + "'.", Map.of("contact", id.value()));
        }
        return new KnownContact(id, profile, known.account());
    }
}
