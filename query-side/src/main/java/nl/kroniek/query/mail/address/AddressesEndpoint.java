package nl.kroniek.query.mail.address;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.vault.Addressee;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mail addresses over HTTP. Nothing of it is recorded: an address is personal data, and what is in the log stays there.
 * To give one is to put it in place of the one before, so a repeat changes nothing.
 */
@RestController
final class AddressesEndpoint {

    private static final String ALL = "/v1/associations/{association}/addresses";
    private static final String PERSON = ALL + "/persons/{id}";
    private static final String ORGANISATION = ALL + "/organisations/{id}";
    private static final String GUEST = ALL + "/meetings/{id}/invitations/{number:[1-9][0-9]{0,3}}";
    private static final int LONGEST_BODY = 2_000;
    private static final int SHOWN = 60;

    private final Desk desk;
    private final Answers answers;
    private final AddressBook book;

    AddressesEndpoint(Desk desk, Answers answers, AddressBook book) {
        this.desk = desk;
        this.answers = answers;
        this.book = book;
    }

    /** Of everybody who may be written to; with {@code meeting=} of who is invited to it, guests too. */
    @GetMapping(ALL)
    ResponseEntity<JsonNode> all(@PathVariable String association, HttpServletRequest request) {
        Question question = new Question(request);
        String meeting = question.text("meeting");
        Chronicle chronicle = desk.chronicle(association, desk.timing(question));
        List<Known> known = meeting == null ? book.all(chronicle) : book.invited(chronicle, meeting);
        var kept = book.of(chronicle, known);
        return answers.list(chronicle, known.stream().map(each -> AddressEntry.of(each, kept.get(each.whose())))
                .toList());
    }

    @PutMapping(PERSON)
    ResponseEntity<Void> person(@PathVariable String association, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return put(association, new Addressee.Person(id), request);
    }

    @PutMapping(ORGANISATION)
    ResponseEntity<Void> organisation(@PathVariable String association, @PathVariable String id,
            HttpServletRequest request) throws IOException {
        return put(association, new Addressee.Organisation(id), request);
    }

    @PutMapping(GUEST)
    ResponseEntity<Void> guest(@PathVariable String association, @PathVariable String id, @PathVariable int number,
            HttpServletRequest request) throws IOException {
        return put(association, new Addressee.Guest(id, number), request);
    }

    @DeleteMapping(PERSON)
    ResponseEntity<Void> noPerson(@PathVariable String association, @PathVariable String id,
            HttpServletRequest request) {
        return remove(association, new Addressee.Person(id), request);
    }

    @DeleteMapping(ORGANISATION)
    ResponseEntity<Void> noOrganisation(@PathVariable String association, @PathVariable String id,
            HttpServletRequest request) {
        return remove(association, new Addressee.Organisation(id), request);
    }

    @DeleteMapping(GUEST)
    ResponseEntity<Void> noGuest(@PathVariable String association, @PathVariable String id, @PathVariable int number,
            HttpServletRequest request) {
        return remove(association, new Addressee.Guest(id, number), request);
    }

    private ResponseEntity<Void> put(String association, Addressee whose, HttpServletRequest request)
            throws IOException {
        Chronicle chronicle = desk.chronicle(association, desk.timing(new Question(request)));
        String address = address(request);
        if (!book.knows(chronicle, whose)) {
            throw Refused.because(Code.NOT_FOUND);
        }
        if (!book.put(chronicle, whose, address)) {
            throw Refused.because(Code.PERSON_ERASED);
        }
        return done();
    }

    /** Afterwards there is none, whether or not there was. */
    private ResponseEntity<Void> remove(String association, Addressee whose, HttpServletRequest request) {
        book.remove(desk.chronicle(association, desk.timing(new Question(request))), whose);
        return done();
    }

    private static ResponseEntity<Void> done() {
        return ResponseEntity.noContent().header(Answers.API_VERSION, Answers.VERSION).build();
    }

    /** @throws Refused when the body is anything but one address */
    private static String address(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_BODY);
        String typed = "";
        try {
            JsonNode json = JsonMapper.shared().readTree(body);
            typed = json.size() == 1 ? json.path("address").asString("") : "";
        } catch (JacksonException unreadable) {
            // said like any other body that holds no address
        }
        String shown = typed.length() > SHOWN ? typed.substring(0, SHOWN) + "…" : typed;
        return MailAddress.read(typed).orElseThrow(() -> Refused.because(Code.NO_MAIL_ADDRESS, shown));
    }
}
