package io.cascata.command.buyinggroup;

import static io.cascata.command.buyinggroup.BuyingGroupRefusal.BUYING_GROUP_FOR_OTHER_PURCHASE;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.BUYING_GROUP_UNKNOWN;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.MEMBER_HAS_ROLE;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.MEMBER_UNKNOWN;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.OPPORTUNITY_OF_OTHER_ACCOUNT;
import static io.cascata.command.buyinggroup.Hr.ACCOUNT;
import static io.cascata.command.buyinggroup.Hr.ANN;
import static io.cascata.command.buyinggroup.Hr.CHAMPION;
import static io.cascata.command.buyinggroup.Hr.FORMED;
import static io.cascata.command.buyinggroup.Hr.GROUP;
import static io.cascata.command.buyinggroup.Hr.NOBODY;
import static io.cascata.command.buyinggroup.Hr.SOLUTION;
import static io.cascata.command.buyinggroup.Hr.USER;
import static io.cascata.command.buyinggroup.Hr.found;
import static io.cascata.command.buyinggroup.Hr.given;
import static io.cascata.command.contact.ContactRefusal.CONTACT_UNKNOWN;
import static io.cascata.command.role.RoleRefusal.ROLE_UNKNOWN;
import static io.cascata.events.value.IdentificationOrigin.MANUAL;
import static io.cascata.events.value.IdentificationOrigin.RULE;
import static io.cascata.events.value.IdentificationOrigin.SYSTEM;

import io.cascata.command.account.AccountRefusal;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import io.cascata.events.value.RemovalReason;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People are found, proposed, confirmed, given other roles, and leave; each time it is known on whose word. */
class WorkingOnGroupsTest {

    @Test
    @Tag("A11")
    void a_group_is_formed_for_an_account_and_a_solution() {
        given().when(new FormBuyingGroup(GROUP, ACCOUNT, SOLUTION)).then(FORMED);
        given(FORMED).when(new FormBuyingGroup(GROUP, ACCOUNT, SOLUTION)).thenNothing();
    }

    @Test
    void a_group_is_for_one_solution_of_a_known_account() {
        given(FORMED)
                .when(new FormBuyingGroup(GROUP, ACCOUNT, new SolutionId("payroll")))
                .thenRefused(
                        BUYING_GROUP_FOR_OTHER_PURCHASE,
                        Map.of("group", "hr", "account", "acme", "solution", "talent"));
        given().when(new FormBuyingGroup(GROUP, new AccountId("initech"), SOLUTION))
                .thenRefused(AccountRefusal.ACCOUNT_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("E01")
    void a_membership_keeps_how_it_was_found_on_whose_word_and_with_which_tool(IdentificationWay way) {
        var found = new Identification(way, RULE, "title finder");
        given(FORMED)
                .when(new ProposeMember(GROUP, ANN, CHAMPION, found))
                .then(new MemberProposed(GROUP, ANN, CHAMPION, found));
        given(FORMED)
                .when(new ConfirmMember(GROUP, ANN, CHAMPION, found))
                .then(new MemberConfirmed(GROUP, ANN, CHAMPION, found));
    }

    @Test
    @Tag("E02")
    void a_person_confirms_what_was_proposed_and_how_it_was_found_stays_known() {
        given(FORMED, proposed(SYSTEM))
                .when(new ConfirmMember(GROUP, ANN, null, null))
                .then(new MemberConfirmed(GROUP, ANN, CHAMPION, found(MANUAL)));
    }

    @Test
    void whom_nobody_proposed_is_confirmed_with_a_role_alone() {
        given(FORMED).when(new ConfirmMember(GROUP, ANN, null, null)).thenRefused(MEMBER_UNKNOWN);
        given(FORMED)
                .when(new ConfirmMember(GROUP, ANN, CHAMPION, null))
                .then(new MemberConfirmed(GROUP, ANN, CHAMPION, Identification.KNOWN));
    }

    @Test
    void what_is_so_already_leads_to_no_event() {
        given(FORMED, proposed(RULE))
                .when(new ProposeMember(GROUP, ANN, CHAMPION, found(RULE)))
                .thenNothing();
        given(FORMED, confirmed(MANUAL))
                .when(new ProposeMember(GROUP, ANN, CHAMPION, found(SYSTEM).by(MANUAL)))
                .thenNothing();
        given(FORMED, confirmed(MANUAL))
                .when(new ConfirmMember(GROUP, ANN, CHAMPION, found(RULE)))
                .thenNothing();
        given(FORMED, confirmed(MANUAL))
                .when(new ChangeMemberRole(GROUP, ANN, CHAMPION, RULE))
                .thenNothing();
        given(FORMED).when(remove(MANUAL)).thenNothing();
    }

    @Test
    void a_member_has_one_role_that_is_changed_by_saying_so() {
        var values = Map.of("group", "hr", "contact", "ann", "role", "Champion");
        given(FORMED, confirmed(RULE))
                .when(new ConfirmMember(GROUP, ANN, USER, null))
                .thenRefused(MEMBER_HAS_ROLE, values);
        given(FORMED, confirmed(RULE))
                .when(new ProposeMember(GROUP, ANN, USER, found(MANUAL)))
                .thenRefused(MEMBER_HAS_ROLE, values);
        given(FORMED).when(new ChangeMemberRole(GROUP, ANN, USER, MANUAL)).thenRefused(MEMBER_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("E05")
    void who_leaves_is_kept_with_role_and_reason(RemovalReason reason) {
        given(FORMED, confirmed(RULE))
                .when(new RemoveMember(GROUP, ANN, reason, MANUAL))
                .then(new MemberRemoved(GROUP, ANN, CHAMPION, reason, MANUAL));
    }

    @Test
    void people_and_roles_must_be_known() {
        given(FORMED)
                .when(new ProposeMember(GROUP, NOBODY, CHAMPION, found(MANUAL)))
                .thenRefused(CONTACT_UNKNOWN);
        given(FORMED).when(new ConfirmMember(GROUP, NOBODY, CHAMPION, null)).thenRefused(CONTACT_UNKNOWN);
        given(FORMED)
                .when(new ProposeMember(GROUP, ANN, new ContactRole("Wizard"), found(MANUAL)))
                .thenRefused(ROLE_UNKNOWN);
    }

    @Test
    void nobody_belongs_to_a_group_that_nobody_formed() {
        given().when(new ProposeMember(GROUP, ANN, CHAMPION, found(MANUAL)))
                .thenRefused(BUYING_GROUP_UNKNOWN, Map.of("group", "hr"));
        given().when(remove(MANUAL)).thenRefused(BUYING_GROUP_UNKNOWN);
    }

    @Test
    @Tag("E04")
    void people_are_not_taken_over_from_another_account() {
        given(FORMED, Hr.openedElsewhere())
                .when(new PrefillBuyingGroup(GROUP, Hr.ELSEWHERE))
                .thenRefused(
                        OPPORTUNITY_OF_OTHER_ACCOUNT,
                        Map.of("opportunity", "elsewhere", "account", "globex", "groupAccount", "acme"));
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
}
