package nl.kroniek.query.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.mail.letter.Occasion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What was mailed to who is invited, and one more try for what was not taken. */
@RestController
final class MailsEndpoint {

    private static final int MOST = 500;

    private final Desk desk;
    private final Answers answers;
    private final Mails mails;
    private final MailServer server;

    MailsEndpoint(Desk desk, Answers answers, Mails mails, MailServer server) {
        this.desk = desk;
        this.answers = answers;
        this.mails = mails;
        this.server = server;
    }

    /**
     * One mail as it is told.
     *
     * @param who is invited by that invitation; absent where that invitation is not there any more
     * @param due when it is tried
     */
    record Item(String key, MeetingId meeting, int invitation, @Nullable Invitee who, String event, Occasion occasion,
            long position, MailState state, int tries, @Nullable Instant due, @Nullable MailFault fault,
            @Nullable String reply, Instant made, @Nullable Instant ended, @Nullable String method) {

        static Item of(Mail mail, Chronicle chronicle) {
            Invitee who = chronicle.invitations().of(mail.meeting().value())
                    .flatMap(all -> all.who(mail.invitation())).orElse(null);
            return new Item(mail.key(), mail.meeting(), mail.invitation(), who, mail.event(), mail.occasion(),
                    mail.position(), mail.state(), mail.tries(), mail.due(), mail.fault(), mail.reply(), mail.made(),
                    mail.ended(), mail.method());
        }
    }

    /** @param sending whether there is a mail server */
    record All(List<Item> items, int total, long position, boolean sending) {}

    /** The newest first, at most 500; of one meeting all of them, in the order of the log. */
    @GetMapping("/v1/associations/{association}/mails")
    ResponseEntity<JsonNode> mails(@PathVariable String association, HttpServletRequest request) {
        Question question = new Question(request);
        String meeting = question.text("meeting");
        Chronicle chronicle = desk.chronicle(association, desk.timing(question));
        AssociationId id = chronicle.association();
        List<Mail> found = meeting == null ? mails.newest(id, MOST) : mails.of(id, new MeetingId(meeting));
        List<Item> items = found.stream().map(mail -> Item.of(mail, chronicle)).toList();
        return answers.one(chronicle, new All(items, items.size(), chronicle.position(), server.isThere()));
    }

    @PostMapping("/v1/associations/{association}/mails/{key}/retry")
    ResponseEntity<Void> retry(@PathVariable String association, @PathVariable String key, HttpServletRequest request) {
        Chronicle chronicle = desk.chronicle(association, desk.timing(new Question(request)));
        if (!server.isThere()) {
            throw Refused.because(Code.NO_MAIL_SERVER);
        }
        switch (mails.again(chronicle.association(), key)) {
            case WAITING -> {}
            case NOT_NOW -> throw Refused.because(Code.MAIL_NOT_NOW);
            case UNKNOWN -> throw Refused.because(Code.NOT_FOUND);
        }
        return ResponseEntity.noContent().header(Answers.API_VERSION, Answers.VERSION).build();
    }
}
