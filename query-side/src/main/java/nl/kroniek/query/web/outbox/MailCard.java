package nl.kroniek.query.web.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Who was told of a meeting, for its page.
 *
 * @param none that nothing is sent and what to do then; absent where mail leaves
 * @param told what was told, the newest last
 * @param all the page with each of them
 */
public record MailCard(@Nullable String none, List<Told> told, String all) {

    /**
     * One thing that was told.
     *
     * @param how many were told and when, and how many not
     * @param not who was not told
     */
    public record Told(String what, List<String> how, List<Not> not) {

        static Told of(List<Mail> mails, Desk desk) {
            List<String> how = new ArrayList<>();
            List<Mail> sent = mails.stream().filter(mail -> mail.state() == MailState.SENT).toList();
            if (!sent.isEmpty()) {
                how.add(desk.count("outbox.card.sent", sent.size()) + " " + desk.say("outbox.card.last", desk.moment(
                        sent.stream().map(Mail::ended).filter(Objects::nonNull).map(Objects::requireNonNull)
                                .max(java.util.Comparator.naturalOrder()).orElseThrow())));
            }
            count("waiting", mails, List.of(MailState.WAITING, MailState.CLAIMED), how, desk);
            count("overtaken", mails, List.of(MailState.OVERTAKEN), how, desk);
            return new Told(MailLine.event(mails.getFirst(), desk), how,
                    mails.stream().filter(mail -> mail.state().isRetryable())
                            .map(mail -> new Not(desk.say("outbox.card.not", MailLine.name(mail, desk),
                                    MailLine.why(mail, desk)), MailLine.name(mail, desk),
                                    MailLine.address(mail, desk)))
                            .toList());
        }

        private static void count(String key, List<Mail> mails, List<MailState> states, List<String> how, Desk desk) {
            long number = mails.stream().filter(mail -> states.contains(mail.state())).count();
            if (number > 0) {
                how.add(desk.count("outbox.card." + key, (int) number));
            }
        }
    }

    /**
     * Somebody who was not told.
     *
     * @param says who, and why
     * @param address where an address is given; absent where that is not what helps
     */
    public record Not(String says, String name, @Nullable Link address) {}

    static MailCard of(List<Mail> mails, @Nullable String none, String all, Desk desk) {
        Map<Long, List<Mail>> byEvent = new LinkedHashMap<>();
        mails.forEach(mail -> byEvent.computeIfAbsent(mail.position(), first -> new ArrayList<>()).add(mail));
        return new MailCard(none, byEvent.values().stream().map(each -> Told.of(each, desk)).toList(), all);
    }
}
