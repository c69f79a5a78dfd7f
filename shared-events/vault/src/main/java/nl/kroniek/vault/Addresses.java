package nl.kroniek.vault;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Mail addresses, sealed: that of a person with the person's own key, so that destroying the key erases the address
 * too. What cannot be opened any more is not there. Associations know nothing of each other's.
 */
public interface Addresses {

    /** The address of one; empty where nobody gave one, or it cannot be read. */
    Optional<String> of(String association, Addressee addressee);

    /** The addresses of these, in one look-up; who has none is not in the answer. */
    Map<Addressee, String> all(String association, Collection<? extends Addressee> addressees);

    /**
     * Keeps an address in place of the one before.
     *
     * @return false: this person has no key (erased, or never registered), so nothing was kept
     */
    boolean put(String association, Addressee addressee, String address);

    /** Forgets an address. */
    void remove(String association, Addressee addressee);
}
