package nl.kroniek.query.mail;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kroniek.vault.Addressee;
import nl.kroniek.vault.Addresses;

/** Addresses in memory; how they are sealed is the vault's own test. */
public final class KeptAddresses implements Addresses {

    private final Map<Addressee, String> kept = new HashMap<>();

    @Override
    public Optional<String> of(String association, Addressee addressee) {
        return Optional.ofNullable(kept.get(addressee));
    }

    @Override
    public Map<Addressee, String> all(String association, Collection<? extends Addressee> addressees) {
        return kept.entrySet().stream().filter(each -> addressees.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of a person whose name ends so the key was destroyed. */
    @Override
    public boolean put(String association, Addressee addressee, String address) {
        if (addressee instanceof Addressee.Person of && of.person().endsWith("-gewist")) {
            return false;
        }
        kept.put(addressee, address);
        return true;
    }

    @Override
    public void remove(String association, Addressee addressee) {
        kept.remove(addressee);
    }

    public Map<Addressee, String> kept() {
        return Map.copyOf(kept);
    }

    public void clear() {
        kept.clear();
    }
}
