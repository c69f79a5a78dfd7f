package nl.kroniek.query.story;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.kroniek.events.Figure;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.body.AttendanceMinimum;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.events.plan.Light;
import nl.kroniek.events.plan.LightColour;
import nl.kroniek.events.plan.Target;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.events.series.Recurrence;
import org.jspecify.annotations.Nullable;

/** The small words of one language for one association: dates, reasons, figures, lights, statuses. Plain text. */
public final class Wording extends Naming {

    private final DateWords dates;

    public Wording(Function<String, Optional<String>> names, Locale locale) {
        this(names, new Phrases(language(locale)), language(locale));
    }

    private Wording(Function<String, Optional<String>> names, Phrases phrases, Locale language) {
        super(names, phrases);
        this.dates = new DateWords(phrases, language);
    }

    private static Locale language(Locale locale) {
        return locale.getLanguage().equals("nl") ? Locale.of("nl", "NL") : Locale.UK;
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

    /** As an adverb, with the clock time: "op 21 september 2023, 14.00 uur". */
    public String whenExactly(VagueDate date) {
        return dates.phraseWithTime(date);
    }

    /** "14.15 uur". */
    public String clock(LocalTime time) {
        return dates.clock(time);
    }

    /** A small number in letters, as it stands in a sentence. */
    public String number(int number) {
        return number >= 0 && number <= 12 ? say("number." + number) : Integer.toString(number);
    }

    public String figure(Figure figure) {
        return say(key(figure.certainty()), String.valueOf(figure.value()));
    }

    /** The category in words, or what was typed when that says more. */
    public String reason(Reason reason) {
        String category = word(reason.category());
        if (reason.explanation() == null) {
            return category;
        }
        String typed = clause(reason.explanation());
        return reason.category() == ReasonCategory.OTHER || typed.toLowerCase(Locale.ROOT).contains(category)
                ? typed
                : say("reason.explained", category, typed);
    }

    /** What was typed, or the category when nothing was: for lists, where both would say it twice. */
    public String shortReason(Reason reason) {
        return reason.explanation() == null ? word(reason.category()) : clause(reason.explanation());
    }

    public String reasons(Collection<Reason> reasons) {
        return all(reasons.stream().map(this::reason).toList());
    }

    public String figures(AttendanceFigures figures) {
        return say("figures", count(figures.invited()), count(figures.accepted()), count(figures.declined()),
                count(figures.noAnswer()), count(figures.minimum()));
    }

    /** The answers of one moment, one sentence each. */
    public String figures(AnswerFigures figures) {
        return say("answer-figures", figures.invited(), figures.accepted(), figures.declined(), figures.tentative(),
                figures.noAnswer(), figures.minimum() == null ? say("attendance-minimum.none") : figures.minimum());
    }

    /** How many have to come, to stand inside a sentence. */
    public String minimum(@Nullable AttendanceMinimum minimum) {
        return switch (minimum) {
            case null -> say("attendance-minimum.none");
            case AttendanceMinimum.Fixed fixed -> say("attendance-minimum.fixed", Integer.toString(fixed.number()));
            case AttendanceMinimum.ShareOfMembers share -> say(
                    share.more() ? "attendance-minimum.more" : "attendance-minimum.share",
                    share.parts() == 1 && share.of() == 2
                            ? say("attendance-minimum.half")
                            : say("attendance-minimum.parts", Integer.toString(share.parts()),
                                    Integer.toString(share.of())));
        };
    }

    public String invitee(Invitee invitee) {
        return switch (invitee) {
            case Invitee.OfPerson of -> name(of.person());
            case Invitee.OfParty of -> party(of.party());
        };
    }

    public String place(SeatPlace place) {
        return switch (place) {
            case SeatPlace.InBody in -> name(in.body());
            case SeatPlace.InCommittee in -> say("seat-place.committee", name(in.organisation()),
                    in.abbreviation() == null ? in.committee() : in.committee() + " (" + in.abbreviation() + ")");
        };
    }

    /** "voorzitter van Dagelijks Bestuur". */
    public String seat(SeatRole role, SeatPlace place) {
        return say("seat.named", word(role), place(place));
    }

    /** A meeting among other things of that title: with its day, where that is known. */
    public String meeting(String title, VagueDate on) {
        return on.isDay() ? say("meeting.named", title, plain(on)) : title;
    }

    /** What followed a cancellation, one sentence. */
    public String followUp(FollowUp next) {
        return switch (next) {
            case FollowUp.CarriedOver to -> say("follow-up.carried-over", clause(to.item()), name(to.to()));
            case FollowUp.ReplacedBy by -> say("follow-up.replaced-by", name(by.by()));
            case FollowUp.MergedInto into -> say("follow-up.merged-into", name(into.into()));
            case FollowUp.BeingExplored explored -> explored.with() == null
                    ? say("follow-up.being-explored", clause(explored.what()))
                    : say("follow-up.being-explored-with", clause(explored.what()), name(explored.with()));
            case FollowUp.Nothing nothing -> say("follow-up.nothing");
        };
    }

    public String recurrence(Recurrence recurrence) {
        return switch (recurrence) {
            case Recurrence.Every every -> {
                String key = "recurrence." + Kebab.of(every.unit());
                yield say(every.count() < 3 ? key + "-" + every.count() : key,
                        Integer.toString(every.count()));
            }
            case Recurrence.OnCall onCall -> say("recurrence.on-call");
        };
    }

    public String target(Target target) {
        return say(key(target.comparison()), Integer.toString(target.value()));
    }

    /** The light in words: its colour or colours, lost, or none. */
    public String light(Light light) {
        return switch (light) {
            case Light.Absent absent -> say("light.absent");
            case Light.One one -> colour(one.colour());
            case Light.Range range -> range.from() == null && range.to() == null
                    ? say("light.range-lost")
                    : say("light.range", colour(range.from()), colour(range.to()));
        };
    }

    private String colour(@Nullable LightColour colour) {
        return colour == null ? say("light.lost") : word(colour);
    }
}
