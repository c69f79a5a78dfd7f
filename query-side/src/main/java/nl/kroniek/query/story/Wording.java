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
import nl.kroniek.events.Figure;
import nl.kroniek.events.Holder;
import nl.kroniek.events.Id;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.plan.Light;
import nl.kroniek.events.plan.LightColour;
import nl.kroniek.events.plan.Target;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.events.series.Recurrence;
import org.jspecify.annotations.Nullable;

/** The small words of one language for one association: dates, parties, holders, figures, statuses. Plain text. */
public final class Wording {

    private static final Pattern MENTION = Pattern.compile("@\\{(per-[^}]*)}");

    private final Phrases phrases;
    private final DateWords dates;
    private final Function<String, Optional<String>> names;

    public Wording(Function<String, Optional<String>> names, Locale locale) {
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
        return names.apply(id).orElseGet(() -> phrases.say(id.startsWith("per-") ? "person.erased" : "name.unknown"));
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
        String category = word(reason.category());
        if (reason.explanation() == null) {
            return category;
        }
        String typed = text(reason.explanation());
        return typed.toLowerCase(Locale.ROOT).contains(category)
                ? typed
                : phrases.say("reason.explained", category, typed);
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

    /** A code that came from outside, in words; "not recorded" when there is none or it is new to us. */
    String known(String prefix, @Nullable String code) {
        String key = prefix + (code == null ? "" : code.toLowerCase(Locale.ROOT).replace('_', '-'));
        return phrases.say(phrases.has(key) ? key : "not-recorded");
    }

    /** A count, or that it is not known. */
    public String count(@Nullable Integer count) {
        return count == null ? phrases.say("count.unknown") : count.toString();
    }

    public String figures(AttendanceFigures figures) {
        return phrases.say("figures", count(figures.invited()), count(figures.accepted()), count(figures.declined()),
                count(figures.noAnswer()), count(figures.minimum()));
    }

    public String place(SeatPlace place) {
        return switch (place) {
            case SeatPlace.InBody in -> name(in.body());
            case SeatPlace.InCommittee in -> phrases.say("seat-place.committee", name(in.organisation()),
                    in.abbreviation() == null ? in.committee() : in.committee() + " (" + in.abbreviation() + ")");
        };
    }

    /** "voorzitter van Dagelijks Bestuur". */
    public String seat(SeatRole role, SeatPlace place) {
        return phrases.say("seat.named", word(role), place(place));
    }

    /** What followed a cancellation, one sentence. */
    public String followUp(FollowUp next) {
        return switch (next) {
            case FollowUp.CarriedOver to -> phrases.say("follow-up.carried-over", text(to.item()), name(to.to()));
            case FollowUp.ReplacedBy by -> phrases.say("follow-up.replaced-by", name(by.by()));
            case FollowUp.MergedInto into -> phrases.say("follow-up.merged-into", name(into.into()));
            case FollowUp.BeingExplored explored -> explored.with() == null
                    ? phrases.say("follow-up.being-explored", text(explored.what()))
                    : phrases.say("follow-up.being-explored-with", text(explored.what()), name(explored.with()));
            case FollowUp.Nothing nothing -> phrases.say("follow-up.nothing");
        };
    }

    public String recurrence(Recurrence recurrence) {
        return switch (recurrence) {
            case Recurrence.Every every -> {
                String key = "recurrence." + kebab(every.unit().name());
                yield phrases.say(every.count() < 3 ? key + "-" + every.count() : key,
                        Integer.toString(every.count()));
            }
            case Recurrence.OnCall onCall -> phrases.say("recurrence.on-call");
        };
    }

    public String target(Target target) {
        return phrases.say(key(target.comparison()), Integer.toString(target.value()));
    }

    /** The light in words: its colour or colours, lost, or none. */
    public String light(Light light) {
        return switch (light) {
            case Light.Absent absent -> phrases.say("light.absent");
            case Light.One one -> colour(one.colour());
            case Light.Range range -> range.from() == null && range.to() == null
                    ? phrases.say("light.range-lost")
                    : phrases.say("light.range", colour(range.from()), colour(range.to()));
        };
    }

    private String colour(@Nullable LightColour colour) {
        return colour == null ? phrases.say("light.lost") : word(colour);
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
        return kebab(constant.getDeclaringClass().getSimpleName()) + "." + kebab(constant.name());
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
