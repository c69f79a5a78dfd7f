package nl.kroniek.query.mail.letter;

import org.jspecify.annotations.Nullable;

/**
 * What one who is invited is told. Never kept: it holds an opened name and address.
 *
 * @param to the address
 * @param toName as people know the addressee
 * @param text plain, with line ends as {@code \n}
 * @param calendar absent where nothing is asked of a calendar
 */
public record Letter(String to, String toName, String subject, String text, @Nullable Invite calendar) {

    /** Says nothing of the addressee, so that no log or error shows an address. */
    @Override
    public String toString() {
        return "Letter[" + (calendar == null ? "text" : calendar.method()) + "]";
    }
}
