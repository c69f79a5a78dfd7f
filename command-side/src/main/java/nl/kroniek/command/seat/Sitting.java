package nl.kroniek.command.seat;

import java.util.List;
import nl.kroniek.events.Holder;

/** Who counts as the same holder: a person by id, whatever function the source gives; others by what is written. */
public final class Sitting {

    private Sitting() {}

    public static boolean contains(List<Holder> holders, Holder holder) {
        return holders.stream().anyMatch(sitting -> isSame(sitting, holder));
    }

    static boolean isSame(Holder one, Holder other) {
        return one instanceof Holder.OfPerson a && other instanceof Holder.OfPerson b
                ? a.person().equals(b.person())
                : one.equals(other);
    }
}
