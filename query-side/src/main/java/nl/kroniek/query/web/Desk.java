package nl.kroniek.query.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kroniek.events.Id;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.association.directory.AssociationRow;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.names.Names;
import nl.kroniek.query.names.SpokenNames;
import nl.kroniek.query.story.Wording;
import nl.kroniek.events.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.ModelAndView;

/**
 * What one request works with: one association, its names, the reader's language. Never kept: it holds opened names.
 */
public final class Desk {

    private final Chronicle chronicle;
    private final AssociationRow association;
    private final SpokenNames spoken;
    private final Locale locale;
    private final MessageSource messages;
    private final Visit visit;
    private final Addresses addresses;

    Desk(Chronicle chronicle, Names names, Locale locale, MessageSource messages, Visit visit) {
        this.visit = visit;
        this.chronicle = chronicle;
        this.association = chronicle.directory().association().orElseThrow();
        this.locale = locale;
        this.messages = messages;
        this.spoken = new SpokenNames(chronicle, names, locale);
        this.addresses = new Addresses(chronicle, slug());
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    public Wording words() {
        return spoken.words();
    }

    public Locale locale() {
        return locale;
    }

    public String slug() {
        return association.id().value();
    }

    public String name() {
        return association.name();
    }

    public String shortName() {
        return association.shortName();
    }

    public Visit visit() {
        return visit;
    }

    /** The words of the menu, by their key: five for everybody, and what belongs to a role of this reader. */
    public List<Link> menu() {
        return Menu.of(this);
    }

    /** The address of one of its pages. */
    public String at(String path) {
        return addresses.at(path);
    }

    /** What this reader recorded just before, for the note on the page that follows; absent when that is nothing. */
    public @Nullable Link recorded() {
        String id = visit.recorded();
        return id == null || !isMayRead() || !known(id)
                ? null
                : chronicle.decisions().find(id).filter(entry -> entry.number() != null)
                        .map(entry -> new Link(words().text(DecisionLine.numbered(entry)), addresses.of(id)))
                        .orElseGet(() -> link(id));
    }

    public Set<Role> roles() {
        return visit.roles();
    }

    /** Belongs to the association; who does not is here for its access only. */
    public boolean isMayRead() {
        return !visit.roles().isEmpty();
    }

    /** Plans meetings, records decisions. */
    public boolean isMayWrite() {
        return visit.roles().contains(Role.SECRETARY);
    }

    /** Reports what was done. */
    public boolean isMayReport() {
        return isMayWrite() || visit.roles().contains(Role.STAFF);
    }

    public boolean isMayAudit() {
        return visit.roles().contains(Role.AUDITOR);
    }

    public boolean isMayAdminister() {
        return visit.roles().contains(Role.ADMINISTRATOR);
    }

    /** When something was recorded, on the clock of the Netherlands. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofPattern(say("moment"), locale).withZone(Netherlands.TIME).format(instant);
    }

    /** The time of day of a date that has one; empty when it has none. */
    public String clock(VagueDate date) {
        return date.time() == null
                ? ""
                : DateTimeFormatter.ofPattern(say("calendar.clock"), locale).format(date.time());
    }

    public String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    /** A sentence with a number in it, with its own words for one and for none. */
    public String count(String key, int number) {
        String form = number == 0 ? ".none" : number == 1 ? ".one" : ".many";
        return say(key + form, Integer.toString(number));
    }

    /** A view of that name with this desk on it. */
    public ModelAndView page(String template, String menu) {
        return new ModelAndView(template).addObject("desk", this).addObject("w", words()).addObject("menu", menu);
    }

    /** What a thing is called where it is mentioned: a meeting with its date, a seat with its place. */
    public Optional<String> find(String id) {
        return spoken.find(id);
    }

    public Link link(Id id) {
        return link(id.value());
    }

    /** A thing by name, leading to its own page. */
    public Link link(String id) {
        return new Link(words().name(id), known(id) ? addresses.of(id) : null);
    }

    public Link link(Party party) {
        return party instanceof Party.OfBody of ? link(of.body()) : new Link(words().party(party), null);
    }

    public List<Link> links(Collection<? extends Id> ids) {
        return ids.stream().map(this::link).toList();
    }

    private boolean known(String id) {
        return find(id).isPresent();
    }
}
