package nl.kroniek.query.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.mail.address.AddressGiven;
import nl.kroniek.query.mail.letter.Occasion;
import nl.kroniek.query.web.PagesUnderTest;
import nl.kroniek.vault.Addressee;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

@SpringBootTest(classes = PagesUnderTest.class)
@AutoConfigureMockMvc(addFilters = false)
class WhenAnAddressIsGivenThenWhatWantedOneIsSentTest {

    private static final AssociationId OURS = new AssociationId("ons");
    private static final String MEETING = "mtg-samen";

    @Autowired
    private Chronicles chronicles;

    private final ListedMails mails = new ListedMails();

    private void add(int number, MailState state, @Nullable MailFault fault) {
        mails.all.add(new Mail("e-" + mails.all.size(), OURS, new MeetingId(MEETING), number, "participants-invited",
                Occasion.INVITED, 1, state, 1, null, fault, null, Instant.EPOCH, Instant.EPOCH, null, -1));
    }

    private void given(String host, Addressee whose) {
        new WhenAnAddressIsGivenThenWhatWantedOneIsSent(mails, chronicles, new MailServer(host))
                .react(new AddressGiven(OURS, whose));
    }

    @Test
    void what_had_none_and_what_failed_on_the_old_one_goes_by_itself_and_nothing_else() {
        add(2, MailState.NO_ADDRESS, null);
        add(2, MailState.FAILED, MailFault.ADDRESS_REFUSED);
        add(3, MailState.FAILED, MailFault.ADDRESS_REFUSED);
        add(2, MailState.FAILED, MailFault.UNREACHABLE);
        add(2, MailState.SENT, null);
        add(1, MailState.NO_ADDRESS, null);
        given("", new Addressee.Guest(MEETING, 2));
        assertThat(mails.asked).as("no server").isEmpty();

        given("mail", new Addressee.Guest(MEETING, 2));
        assertThat(mails.asked).containsExactlyInAnyOrder("e-0", "e-1");
        given("mail", new Addressee.Guest(MEETING, 3));
        assertThat(mails.asked).as("who was invited once is told that it is over").hasSize(3).contains("e-2");
        given("mail", new Addressee.Person("per-wethouder"));
        assertThat(mails.asked).hasSize(4).contains("e-5");
    }
}
