package io.cascata.command.buyinggroup;

import static io.cascata.command.buyinggroup.BuyingGroupRefusal.MEMBER_KNOWN_BETTER;
import static io.cascata.command.buyinggroup.Hr.ANN;
import static io.cascata.command.buyinggroup.Hr.CHAMPION;
import static io.cascata.command.buyinggroup.Hr.FORMED;
import static io.cascata.command.buyinggroup.Hr.GROUP;
import static io.cascata.command.buyinggroup.Hr.USER;
import static io.cascata.command.buyinggroup.Hr.found;
import static io.cascata.command.buyinggroup.Hr.given;
import static io.cascata.events.value.IdentificationOrigin.MANUAL;
import static io.cascata.events.value.IdentificationOrigin.RULE;
import static io.cascata.events.value.IdentificationOrigin.SYSTEM;

import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.buyinggroup.MemberRoleChanged;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.RemovalReason;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person is believed before a rule, and a rule before the system. */
class KnowingOnWhoseWordTest {

    @Test
    @Tag("E01")
    void a_stronger_word_replaces_a_weaker_one() {
        given(FORMED, proposed(SYSTEM))
                .when(new ProposeMember(GROUP, ANN, USER, found(RULE)))
                .then(new MemberProposed(GROUP, ANN, USER, found(RULE)));
        given(FORMED, confirmed(RULE))
                .when(new ChangeMemberRole(GROUP, ANN, USER, MANUAL))
                .then(new MemberRoleChanged(GROUP, ANN, USER, CHAMPION, MANUAL));
    }

    @Test
    @Tag("E01")
    void a_weaker_word_changes_nothing() {
        var values = Map.of("group", "hr", "contact", "ann", "known", MANUAL, "asked", RULE);
        given(FORMED, proposed(MANUAL))
                .when(new ProposeMember(GROUP, ANN, USER, found(RULE)))
                .thenRefused(MEMBER_KNOWN_BETTER, values);
        given(FORMED, proposed(MANUAL))
                .when(new ConfirmMember(GROUP, ANN, USER, found(RULE)))
                .thenRefused(MEMBER_KNOWN_BETTER, values);
        given(FORMED, confirmed(MANUAL))
                .when(new ChangeMemberRole(GROUP, ANN, USER, RULE))
                .thenRefused(MEMBER_KNOWN_BETTER, values);
        given(FORMED, confirmed(MANUAL)).when(remove(RULE)).thenRefused(MEMBER_KNOWN_BETTER, values);
    }

    @Test
    @Tag("E01")
    void whom_a_person_took_out_no_rule_brings_back() {
        given(FORMED, confirmed(RULE), removed(MANUAL))
                .when(new ProposeMember(GROUP, ANN, CHAMPION, found(RULE)))
                .thenRefused(MEMBER_KNOWN_BETTER);
        given(FORMED, confirmed(RULE), removed(MANUAL))
                .when(new ProposeMember(GROUP, ANN, CHAMPION, found(MANUAL)))
                .then(proposed(MANUAL));
    }

    private static RemoveMember remove(IdentificationOrigin word) {
        return new RemoveMember(GROUP, ANN, RemovalReason.OTHER, word);
    }

    private static MemberProposed proposed(IdentificationOrigin word) {
        return new MemberProposed(GROUP, ANN, CHAMPION, found(word));
    }

    private static MemberConfirmed confirmed(IdentificationOrigin word) {
        return new MemberConfirmed(GROUP, ANN, CHAMPION, found(word));
    }

    private static MemberRemoved removed(IdentificationOrigin word) {
        return new MemberRemoved(GROUP, ANN, CHAMPION, RemovalReason.OTHER, word);
    }
}
