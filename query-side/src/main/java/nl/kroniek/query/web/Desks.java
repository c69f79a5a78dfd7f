package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.access.Readers;
import nl.kroniek.query.association.directory.AssociationRow;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.names.NameReader;
import nl.kroniek.query.web.form.Receipt;
import nl.kroniek.query.web.form.SeenPosition;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Lays an association on the desk for who may read it; for anybody else there is no such association. */
@Component
public class Desks {

    private final Chronicles chronicles;
    private final NameReader names;
    private final MessageSource messages;
    private final Readers readers;

    Desks(Chronicles chronicles, NameReader names, MessageSource pageMessages, Readers readers) {
        this.chronicles = chronicles;
        this.names = names;
        this.messages = pageMessages;
        this.readers = readers;
    }

    /**
     * @param request its parameter {@code after} names the position that the page must have seen
     * @throws PageMissing when there is no such association, or not for this reader
     */
    public Desk open(String slug, HttpServletRequest request) {
        if (!readers.current().mayRead(new AssociationId(slug))) {
            throw new PageMissing();
        }
        return lay(slug, request);
    }

    /**
     * For the pages on who may do what, which are also there for who administers the installation.
     *
     * @throws PageMissing as above
     */
    public Desk openForAccess(String slug, HttpServletRequest request) {
        return readers.current().administersInstallation() ? lay(slug, request) : open(slug, request);
    }

    private Desk lay(String slug, HttpServletRequest request) {
        AssociationId association = new AssociationId(slug);
        boolean lagging = isLagging(request);
        Chronicle chronicle = chronicles.of(association).orElseThrow(PageMissing::new);
        Locale locale = RequestContextUtils.getLocale(request);
        return new Desk(chronicle, names.of(chronicle, locale), locale, messages,
                new Visit(readers.current().roles(association), lagging, address(request),
                        Receipt.of(request).orElse("")));
    }

    /**
     * For who holds a link of this association to one thing, signed in or not: the page shows that thing and nothing
     * else. Without roles, whoever it is.
     */
    public Optional<Desk> byLink(AssociationId association, HttpServletRequest request) {
        boolean lagging = isLagging(request);
        Locale locale = RequestContextUtils.getLocale(request);
        return chronicles.of(association).map(chronicle -> new Desk(chronicle, names.of(chronicle, locale), locale,
                messages, new Visit(Set.of(), lagging, address(request), Receipt.of(request).orElse(""))));
    }

    /** Late is better than never: what the views have is shown when they do not get there in time, and said so. */
    private boolean isLagging(HttpServletRequest request) {
        OptionalLong seen = SeenPosition.of(request);
        // A position that the log does not have is of another log, or made up: nothing to wait for.
        boolean lagging = seen.isPresent() && chronicles.position() < seen.getAsLong()
                && !chronicles.await(Math.min(seen.getAsLong(), chronicles.head()));
        request.setAttribute(MissingPages.LAGGING, lagging);
        return lagging;
    }

    /** The associations this reader may open, by name. */
    public List<AssociationRow> readable() {
        return registered(readers.current()::mayRead);
    }

    /** Those of which this reader arranges the access and reads nothing, by name. */
    public List<AssociationRow> administered() {
        var reader = readers.current();
        return reader.administersInstallation() ? registered(each -> !reader.mayRead(each)) : List.of();
    }

    private List<AssociationRow> registered(Predicate<AssociationId> wanted) {
        Collection<AssociationId> all = chronicles.associations();
        return all.stream().filter(wanted).flatMap(id -> chronicles.of(id).stream())
                .flatMap(chronicle -> chronicle.directory().association().stream())
                .sorted(Comparator.comparing(AssociationRow::name)).toList();
    }

    private static String address(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }
}
