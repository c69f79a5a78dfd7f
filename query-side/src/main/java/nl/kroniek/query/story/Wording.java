package nl.kroniek.query.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.events.Committee;
import nl.kroniek.events.Figure;
import nl.kroniek.events.Holder;
import nl.kroniek.events.Id;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.Reason;
import org.jspecify.annotations.Nullable;

/** The small words of one language for one association: dates, parties, holders, figures, statuses. Plain text. */
public final class Wording {

    private static final Pattern MENTION = Pattern.compile("@\\{(per-[^}]*)}");

    private final Phrases phrases;
    private final DateWords dates;
    private final Names names;

    public Wording(Names names, Locale locale) {
        Locale language = locale.getLanguage().equals("nl") ? Locale.of("nl", "NL") : Locale.UK;
        this.phrases = new Phrases(language);
        this.dates = new DateWords(phrases, language);
        this.names = names;
    }

    String say(String key, Object... values) {
        return phrases.say(key, values);
    }

    /** With weekday, clock time and the source's own words where they add something. */
    public String full(VagueDate date) {
        return dates.full(date);
    }

    /** Short, for lists and tables. */
    public String plain(VagueDate date) {
        return dates.plain(date);
    }

    /** As an adverb: "op 21 september 2023". */
    public String when(VagueDate date) {
        return dates.phrase(date);
    }

    /** The name of a thing; a fixed phrase when it has none (any more). */
    public String name(Id id) {
        return name(id.value());
    }

    /** The name of a thing by its id as text. */
    public String name(String id) {
        return names.of(id).orElseGet(() -> phrases.say(id.startsWith("per-") ? "person.erased" : "name.unknown"));
    }

    public String party(Party party) {
        return switch (party) {
            case Party.OfBody of -> name(of.body());
            case Party.OfAssociation of -> name(of.association());
            case Party.OfOrganisation of -> name(of.organisation());
            case Party.Described described -> text(described.text());
        };
    }

    /** "Jan Jansen, wethouder, Veendam"; who has no name is called by function. */
    public String holder(Holder holder) {
        return switch (holder) {
            case Holder.OfPerson of -> joined(name(of.person()), of.function(), of.at());
            case Holder.OfFunction of -> joined(of.function(), null, of.at());
            case Holder.Unnamed unnamed -> text(unnamed.description());
        };
    }

    public String committee(Committee committee) {
        String name = committee.abbreviation() == null
                ? committee.name()
                : committee.name() + " (" + committee.abbreviation() + ")";
        return committee.members().isEmpty()
                ? name
                : phrases.say("committee.members", name, all(committee.members().stream().map(this::holder).toList()));
    }

    public String figure(Figure figure) {
        return phrases.say(key(figure.certainty()), String.valueOf(figure.value()));
    }

    /** The category in words, or what was typed when that says more. */
    public String reason(Reason reason) {
        String category = phrases.say(key(reason.category()));
        return reason.explanation() == null
                ? category
                : phrases.say("reason.explained", category, text(reason.explanation()));
    }

    public String reasons(Collection<Reason> reasons) {
        return all(reasons.stream().map(this::reason).toList());
    }

    /** A constant of any of our enums in words. */
    public String word(Enum<?> constant) {
        return phrases.say(key(constant));
    }

    /** "a, b en c". */
    public String all(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : phrases.say("and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    public String parties(Collection<Party> parties) {
        return all(parties.stream().map(this::party).toList());
    }

    /** A typed text with the persons it mentions by name. */
    public String text(String typed) {
        return MENTION.matcher(typed).replaceAll(mention -> Matcher.quoteReplacement(name(mention.group(1))));
    }

    private String joined(String first, @Nullable String function, @Nullable Party at) {
        List<String> parts = new ArrayList<>(List.of(first));
        if (function != null) {
            parts.add(function);
        }
        if (at != null) {
            parts.add(party(at));
        }
        return String.join(", ", parts);
    }

    private static String key(Enum<?> constant) {
        return kebab(constant.getDeclaringClass().getSimpleName()) + "." + kebab(constant.name());
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
