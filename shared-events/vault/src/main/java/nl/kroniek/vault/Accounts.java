package nl.kroniek.vault;

import java.util.List;
import java.util.Optional;

/** The local accounts of a registry that has no sign-in service of its own. */
public interface Accounts {

    /** The account with exactly this name. */
    Optional<Account> find(String name);

    /** The account with this id. */
    Optional<Account> byId(String id);

    /**
     * Adds the account unless one of that name is there.
     *
     * @return the account that is there afterwards: the given one, or the one that was first
     */
    Account addIfAbsent(Account account);

    /**
     * Gives an account another secret; its name and roles stay.
     *
     * @param mustChange whether its user has to choose another one first
     * @return false: there is no such account
     */
    boolean changeSecret(String id, String secretHash, boolean mustChange);

    /** Forgets the roles per association, which are facts from now on; who administers the installation still does. */
    void forgetRoles(String id);

    /** All accounts, by name. */
    List<Account> list();
}
