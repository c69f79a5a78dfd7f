package nl.kroniek.query.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.events.Committee;
import nl.kroniek.events.Holder;
import nl.kroniek.events.Id;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.Party;
import org.jspecify.annotations.Nullable;

/** What people and things are called in one language for one association, and texts with their names filled in. */
public sealed class Naming permits Wording {

    private static final Pattern MENTION = Pattern.compile("@\\{(per-[^}]*)}");

    private final Phrases phrases;
    private final Function<String, Optional<String>> names;

    Naming(Function<String, Optional<String>> names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
    }

    String say(String key, Object... values) {
        return phrases.say(key, values);
    }

    /** The name of a thing; a fixed phrase when it has none (any more). */
    public String name(Id id) {
        return name(id.value());
    }

    /** The name of a thing by its id as text. */
    public String name(String id) {
        return names.apply(id).orElseGet(() -> phrases.say(missing(id)));
    }

    private static String missing(String id) {
        return id.startsWith("per-") ? "person.erased" : id.startsWith("acc-") ? "account.gone" : "name.unknown";
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

    /** A typed text to stand inside a sentence: without the full stop at its end. */
    String clause(String typed) {
        String text = text(typed);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
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

    /** A code that came from outside, in words; "not recorded" when there is none or it is new to us. */
    String known(String prefix, @Nullable String code) {
        String key = prefix + (code == null ? "" : code.toLowerCase(Locale.ROOT).replace('_', '-'));
        return phrases.say(phrases.has(key) ? key : "not-recorded");
    }

    /** A count, or that it is not known. */
    public String count(@Nullable Integer count) {
        return count == null ? phrases.say("count.unknown") : count.toString();
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

    static String key(Enum<?> constant) {
        return Kebab.of(constant.getDeclaringClass()) + "." + Kebab.of(constant);
    }
}
