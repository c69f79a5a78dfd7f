package nl.kroniek.command.access;

import static nl.kroniek.command.Slice.VGG;

import nl.kroniek.command.Slice;
import nl.kroniek.command.access.grant.GrantRole;
import nl.kroniek.command.access.revoke.RevokeRole;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import nl.kroniek.events.access.RoleGranted;
import nl.kroniek.events.access.RoleRevoked;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final AccountId ANNA = new AccountId("acc-anna");
    private static final AccountId BEN = new AccountId("acc-ben");

    private static RoleGranted granted(AccountId account, Role role) {
        return new RoleGranted(VGG, account, role);
    }

    private static RevokeRole revoke(AccountId account, Role role) {
        return new RevokeRole(VGG, account, role, "andere baan");
    }

    @Test
    void a_role_is_granted_once_and_again_after_it_was_revoked() {
        Slice.of(Access.class).when(new GrantRole(VGG, ANNA, Role.STAFF)).records(granted(ANNA, Role.STAFF));
        Slice.of(Access.class).given(granted(ANNA, Role.STAFF)).when(new GrantRole(VGG, ANNA, Role.STAFF))
                .isRefused("the-role-must-not-be-held-already");
        Slice.of(Access.class).given(granted(ANNA, Role.STAFF)).when(new GrantRole(VGG, BEN, Role.STAFF))
                .records(granted(BEN, Role.STAFF));
        Slice.of(Access.class).given(granted(ANNA, Role.STAFF), new RoleRevoked(VGG, ANNA, Role.STAFF, "weg"))
                .when(new GrantRole(VGG, ANNA, Role.STAFF)).records(granted(ANNA, Role.STAFF));
    }

    @Test
    void only_a_role_that_is_held_is_revoked_and_with_a_reason() {
        Slice.of(Access.class).given(granted(ANNA, Role.STAFF)).when(revoke(ANNA, Role.STAFF))
                .records(new RoleRevoked(VGG, ANNA, Role.STAFF, "andere baan"));
        Slice.of(Access.class).given(granted(ANNA, Role.STAFF)).when(revoke(ANNA, Role.AUDITOR))
                .isRefused("the-role-must-be-held");
        Slice.of(Access.class).when(revoke(ANNA, Role.ADMINISTRATOR)).isRefused("the-role-must-be-held");
        Slice.of(Access.class).given(granted(ANNA, Role.STAFF))
                .when(new RevokeRole(VGG, ANNA, Role.STAFF, " ")).isRefused("a-reason-must-be-given");
    }

    @Test
    void the_last_administrator_remains() {
        Slice.of(Access.class).given(granted(ANNA, Role.ADMINISTRATOR)).when(revoke(ANNA, Role.ADMINISTRATOR))
                .isRefused("an-administrator-must-remain");
        Slice.of(Access.class).given(granted(ANNA, Role.ADMINISTRATOR), granted(BEN, Role.ADMINISTRATOR))
                .when(revoke(ANNA, Role.ADMINISTRATOR))
                .records(new RoleRevoked(VGG, ANNA, Role.ADMINISTRATOR, "andere baan"));
    }

    @Test
    void a_role_is_for_an_account_that_exists_in_an_association_that_is_registered() {
        Slice.of(Access.class).when(new GrantRole(VGG, new AccountId("acc-gone"), Role.STAFF))
                .isRefused("the-account-must-exist");
        Slice.of(Access.class).when(new GrantRole(new AssociationId("nowhere"), ANNA, Role.STAFF))
                .isRefused("the-association-must-be-registered");
    }
}
