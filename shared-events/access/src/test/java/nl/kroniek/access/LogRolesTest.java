package nl.kroniek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.AccessId;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import nl.kroniek.events.access.RoleGranted;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.log.UnreadableEvent;
import nl.kroniek.log.UnreadableEvent.Why;
import org.junit.jupiter.api.Test;

class LogRolesTest {

    private static final AssociationId VGG = new AssociationId("vgg");
    private static final AccountId ANNA = new AccountId("acc-anna");
    private static final AccountId BEN = new AccountId("acc-ben");

    private final List<Recorded> log = new ArrayList<>();
    private final LogRoles roles = new LogRoles(this::since);

    private List<Recorded> since(String aggregate, long sequence) {
        return log.stream().filter(each -> each.aggregateId().equals(aggregate) && each.sequence() > sequence).toList();
    }

    private void granted(AccountId account) {
        log.add(new RecordedEvent(log.size(), log.size(), "e-" + log.size(), AccessId.of(VGG).value(), log.size(),
                Instant.EPOCH, new RoleGranted(VGG, account, Role.SECRETARY), Map.of()));
    }

    private void unreadable() {
        log.add(new UnreadableEvent(log.size(), log.size(), "e-" + log.size(), AccessId.of(VGG).value(), log.size(),
                Instant.EPOCH, VGG, "role-suspended", 1, Why.UNKNOWN_NAME, null, Map.of()));
    }

    @Test
    void what_was_granted_counts_at_once() {
        granted(ANNA);
        assertThat(roles.rolesOf(ANNA, VGG)).containsExactly(Role.SECRETARY);
        granted(BEN);
        assertThat(roles.rolesOf(BEN, VGG)).containsExactly(Role.SECRETARY);
        assertThat(roles.rolesOf(ANNA, VGG)).containsExactly(Role.SECRETARY);
    }

    @Test
    void what_cannot_be_read_may_be_a_revocation_so_nothing_before_it_counts() {
        granted(ANNA);
        assertThat(roles.rolesOf(ANNA, VGG)).isNotEmpty();
        unreadable();
        assertThat(roles.rolesOf(ANNA, VGG)).isEmpty();
        granted(BEN);
        assertThat(roles.rolesOf(BEN, VGG)).containsExactly(Role.SECRETARY);
        assertThat(new LogRoles(this::since).rolesOf(ANNA, VGG)).as("after a restart").isEmpty();
    }
}
