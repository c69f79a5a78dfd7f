package nl.kroniek.query.names;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.kroniek.events.PersonId;
import nl.kroniek.query.association.directory.PersonRow;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.vault.PersonKey;
import nl.kroniek.vault.PersonKeys;
import nl.kroniek.vault.Seal;
import nl.kroniek.vault.Sealed;

/** Makes the names for one answer; persons and accounts are looked up in the vault when the first
 * of them is asked for. */
public final class NameReader {

    private final PersonKeys keys;
    private final AccountNames accounts;
    private final Seal seal = new Seal(new SecureRandom());

    public NameReader(PersonKeys keys) {
        this(keys, AccountNames.none());
    }

    public NameReader(PersonKeys keys, AccountNames accounts) {
        this.keys = keys;
        this.accounts = accounts;
    }

    /** @param locale the language of the fixed phrases */
    public Names of(Chronicle chronicle, Locale locale) {
        return new NamesOfChronicle(chronicle, () -> open(chronicle), accounts, Phrases.in(locale));
    }

    private Map<PersonId, String> open(Chronicle chronicle) {
        var persons = chronicle.directory().persons();
        var found = keys.findAll(persons.stream().map(person -> person.id().value()).toList());
        var names = new HashMap<PersonId, String>();
        for (PersonRow person : persons) {
            PersonKey key = found.get(person.id().value());
            if (key != null) {
                names.put(person.id(),
                        seal.open(key, new Sealed(person.name().ciphertext(), person.name().keyCommitment())));
            }
        }
        return names;
    }
}
