package nl.kroniek.query.mail.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.kroniek.query.mail.Ahead;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.letter.Occasion;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final Instant NOW = Instant.parse("2050-01-01T00:00:00Z");
    private static final Mail CHANGE = mail("b", Occasion.CHANGED, 7, MailState.CLAIMED, -1);

    private static Mail mail(String event, Occasion occasion, long position, MailState state, long told) {
        Mail waiting = Ahead.mail(event, 1, occasion, position, NOW);
        return new Mail(waiting.key(), waiting.association(), waiting.meeting(), 1, waiting.event(), occasion, position,
                state, 0, state == MailState.SENT ? null : NOW.plusSeconds(60), null, null, NOW, null, null, told);
    }

    private static Turn turn(Mail... others) {
        return Turn.of(CHANGE, List.of(others), NOW);
    }

    @Test
    void a_mail_that_is_alone_goes_now_and_so_does_one_to_somebody_else() {
        assertThat(turn(CHANGE)).isEqualTo(new Turn.Now(Occasion.CHANGED));
        assertThat(turn(Ahead.mail("c", 2, Occasion.CHANGED, 9, NOW))).isEqualTo(new Turn.Now(Occasion.CHANGED));
    }

    @Test
    void a_later_one_on_the_same_matter_says_it_instead() {
        assertThat(turn(mail("c", Occasion.CHANGED, 9, MailState.WAITING, -1))).isEqualTo(new Turn.Never());
        assertThat(turn(mail("c", Occasion.AGENDA, 9, MailState.WAITING, -1))).isEqualTo(
                new Turn.Now(Occasion.CHANGED));
    }

    @Test
    void an_earlier_one_that_knew_already_said_it() {
        assertThat(turn(mail("a", Occasion.INVITED, 5, MailState.SENT, 7))).isEqualTo(new Turn.Never());
        assertThat(turn(mail("a", Occasion.INVITED, 5, MailState.SENT, 6))).isEqualTo(new Turn.Now(Occasion.CHANGED));
    }

    @Test
    void an_earlier_one_on_its_way_goes_first_and_one_that_was_forgotten_does_not() {
        assertThat(turn(mail("a", Occasion.INVITED, 5, MailState.CLAIMED, -1))).isEqualTo(new Turn.Later());
        assertThat(Turn.of(CHANGE, List.of(mail("a", Occasion.INVITED, 5, MailState.CLAIMED, -1)), NOW.plusSeconds(61)))
                .isEqualTo(new Turn.Now(Occasion.INVITED));
    }

    @Test
    void that_an_invitation_was_taken_back_is_told_to_who_got_it() {
        Mail back = mail("b", Occasion.WITHDRAWN, 7, MailState.CLAIMED, -1);
        assertThat(Turn.of(back, List.of(mail("a", Occasion.INVITED, 5, MailState.SENT, 5)), NOW))
                .isEqualTo(new Turn.Now(Occasion.WITHDRAWN));
        assertThat(Turn.of(back, List.of(mail("a", Occasion.INVITED, 5, MailState.OVERTAKEN, -1)), NOW))
                .isEqualTo(new Turn.Never());
    }

    @Test
    void who_never_got_the_invitation_is_invited_and_who_got_it_is_told_of_the_change() {
        assertThat(turn(mail("a", Occasion.INVITED, 5, MailState.OVERTAKEN, -1)))
                .isEqualTo(new Turn.Now(Occasion.INVITED));
        assertThat(turn(mail("a", Occasion.INVITED, 5, MailState.OVERTAKEN, -1),
                mail("d", Occasion.CHANGED, 6, MailState.SENT, 6))).isEqualTo(new Turn.Now(Occasion.CHANGED));
    }
}
