package nl.kroniek.query.web.control;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.query.access.Readers;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.view.View;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PageMissing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;

/** Opens the desk for auditors; for anybody else these pages are not there. */
@Component
class ControlDesk {

    private final Desks desks;
    private final Readers readers;

    ControlDesk(Desks desks, Readers readers) {
        this.desks = desks;
        this.readers = readers;
    }

    /** @throws PageMissing when the reader does not audit this association */
    Desk open(String association, HttpServletRequest request) {
        if (!readers.current().mayAudit(new AssociationId(association))) {
            throw new PageMissing();
        }
        return desks.open(association, request);
    }

    /** Account of who asks. */
    String reader() {
        return readers.current().account();
    }

    /** @throws PageMissing when there is no such view */
    static View<?> view(String name) {
        return Views.named(name.replace('-', '_')).orElseThrow(PageMissing::new);
    }

    /** As it stands in addresses and keys of texts. */
    static String slug(View<?> view) {
        return slug(view.name());
    }

    static String slug(String view) {
        return view.replace('_', '-');
    }

    static String name(String view, Desk desk) {
        return desk.say("control.view." + slug(view));
    }

    /** A kind of event in the reader's words; a name that is none is shown as it is stored. */
    static String kind(String type, Desk desk) {
        return EventCatalog.of(type).isPresent()
                ? desk.say("control.kind." + type)
                : desk.say("control.kind.unknown", type);
    }

    /** When, and by whom: who has or had a role here is named, the reader is told "u", anybody else is another. */
    String whenAndWho(Instant at, String by, Desk desk) {
        if (by.equals(reader())) {
            return desk.say("control.by-you", desk.moment(at));
        }
        return account(by, desk).map(name -> desk.say("control.by", desk.moment(at), name))
                .orElseGet(() -> desk.say("control.by-another", desk.moment(at)));
    }

    /** The sign-in name of who has or had a role in this association; of nobody else. */
    static Optional<String> account(String account, Desk desk) {
        return accounts(desk).filter(account::equals).findFirst().flatMap(desk::find);
    }

    /** Who has or had a role in this association. */
    static Stream<String> accounts(Desk desk) {
        return desk.chronicle().people().all().stream().map(entry -> entry.account().value()).distinct();
    }

    /** After a POST: the browser gets the page, and going back does nothing twice. */
    static RedirectView seeOther(String address) {
        var there = new RedirectView(address);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        there.setExposeModelAttributes(false);
        return there;
    }
}
