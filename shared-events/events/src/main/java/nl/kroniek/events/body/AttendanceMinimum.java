package nl.kroniek.events.body;

import java.util.function.IntSupplier;

/** How many have to come to a meeting of a body. */
public sealed interface AttendanceMinimum {

    /** A fixed number. */
    record Fixed(int number) implements AttendanceMinimum {}

    /**
     * A share of the member municipalities of the association, as many as it has at that moment: for a body in which
     * each of them has a say.
     *
     * @param parts above the stroke, for example 1 of "half"
     * @param of below the stroke, for example 2 of "half"
     * @param more whether it has to be more than that share
     */
    record ShareOfMembers(int parts, int of, boolean more) implements AttendanceMinimum {}

    /**
     * A share of who holds a seat in the body at that moment, each once; whoever only advises does not count.
     *
     * @param parts above the stroke, for example 1 of "half"
     * @param of below the stroke, for example 2 of "half"
     * @param more whether it has to be more than that share
     */
    record ShareOfSeats(int parts, int of, boolean more) implements AttendanceMinimum {}

    /**
     * The number that it comes to.
     *
     * @param members how many member municipalities there are; asked for only where that matters
     * @param seated how many hold a seat in the body; likewise
     */
    default int among(IntSupplier members, IntSupplier seated) {
        return switch (this) {
            case Fixed fixed -> fixed.number();
            case ShareOfMembers share -> share(members.getAsInt(), share.parts(), share.of(), share.more());
            case ShareOfSeats share -> share(seated.getAsInt(), share.parts(), share.of(), share.more());
        };
    }

    private static int share(int all, int parts, int of, boolean more) {
        int whole = all * parts / of;
        boolean exact = all * parts % of == 0;
        return exact && !more ? whole : whole + 1;
    }
}
