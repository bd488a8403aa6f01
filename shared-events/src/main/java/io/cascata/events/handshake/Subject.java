package io.cascata.events.handshake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.cascata.events.Tag;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is handed over: an opportunity or a lead, never both. */
public record Subject(
        @Nullable OpportunityId opportunity, @Nullable LeadId lead) {

    public Subject {
        if ((opportunity == null) == (lead == null)) {
            throw new IllegalArgumentException("a handshake is about an opportunity or about a lead");
        }
    }

    public static Subject of(OpportunityId opportunity) {
        return new Subject(opportunity, null);
    }

    public static Subject of(LeadId lead) {
        return new Subject(null, lead);
    }

    @JsonIgnore
    public SubjectKind kind() {
        return opportunity == null ? SubjectKind.LEAD : SubjectKind.OPPORTUNITY;
    }

    /** Which handshakes are about it; a tag of its own, for they belong neither to the opportunity nor to the lead. */
    public Tag tag() {
        return new Tag("handed-over", toString());
    }

    /** The kind and the id, such as {@code opportunity/o-17}. */
    @Override
    public String toString() {
        return opportunity == null ? "lead/" + lead : "opportunity/" + opportunity;
    }

    static Set<Tag> tags(HandshakeId id, Subject subject) {
        return Set.of(HandshakeEvent.tag(id), subject.tag());
    }
}
