package nl.kroniek.query.access.people;

import static java.util.Comparator.comparing;

import java.util.List;
import nl.kroniek.events.AccountId;

/** Who has which role in one association, as it stands at one position. */
public final class People {

    private final List<RoleEntry> entries;

    public People(List<RoleEntry> rows) {
        entries = rows.stream().sorted(comparing((RoleEntry entry) -> entry.account().value())
                .thenComparing(RoleEntry::role)).toList();
    }

    /** Those that are held, the most telling role of each account first. */
    public List<RoleEntry> held() {
        return entries.stream().filter(RoleEntry::isHeld).toList();
    }

    /** Revoked ones included. */
    public List<RoleEntry> all() {
        return entries;
    }

    /** The roles that this account holds. */
    public List<RoleEntry> of(AccountId account) {
        return held().stream().filter(entry -> entry.account().equals(account)).toList();
    }
}
