package nl.kroniek.events.body;

/** How many have to come to a meeting of a body. */
public sealed interface AttendanceMinimum {

    /** A fixed number. */
    record Fixed(int number) implements AttendanceMinimum {}

    /**
     * A share of the member municipalities of the association, as many as it has at that moment.
     *
     * @param parts above the stroke, for example 1 of "half"
     * @param of below the stroke, for example 2 of "half"
     * @param more whether it has to be more than that share
     */
    record ShareOfMembers(int parts, int of, boolean more) implements AttendanceMinimum {}

    /**
     * The number that it comes to.
     *
     * @param members how many member municipalities there are
     */
    default int among(int members) {
        return switch (this) {
            case Fixed fixed -> fixed.number();
            case ShareOfMembers share -> {
                int whole = members * share.parts() / share.of();
                boolean exact = members * share.parts() % share.of() == 0;
                yield exact && !share.more() ? whole : whole + 1;
            }
        };
    }
}
