package nl.kroniek.query.web.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.web.Desk;

/**
 * Mails that are equally far, what asks for something first.
 *
 * @param name for its heading and its place on the page
 * @param folded whether nobody need look at it
 * @param more whether there are older ones that are not shown
 */
public record MailGroup(String name, List<MailLine> lines, boolean folded, boolean more) {

    static final int MOST = 100;
    /** More than this of what went well is in the way of who looks for what did not. */
    private static final int SHOWN = 25;

    private static final List<List<MailState>> ORDER = List.of(List.of(MailState.FAILED), List.of(MailState.NO_ADDRESS),
            List.of(MailState.WAITING, MailState.CLAIMED), List.of(MailState.SENT), List.of(MailState.OVERTAKEN));

    /** @param ofState the newest first */
    static List<MailGroup> all(Function<MailState, List<Mail>> ofState, Desk desk) {
        List<MailGroup> groups = new ArrayList<>();
        for (List<MailState> states : ORDER) {
            List<Mail> mails = states.stream().map(ofState).flatMap(List::stream).toList();
            if (!mails.isEmpty()) {
                groups.add(new MailGroup(MailLine.word(states.getFirst()), lines(mails.stream(), desk),
                        states.contains(MailState.OVERTAKEN)
                                || states.contains(MailState.SENT) && mails.size() > SHOWN,
                        mails.size() >= MOST));
            }
        }
        return groups;
    }

    private static List<MailLine> lines(Stream<Mail> mails, Desk desk) {
        return mails.map(mail -> MailLine.of(mail, desk)).toList();
    }
}
