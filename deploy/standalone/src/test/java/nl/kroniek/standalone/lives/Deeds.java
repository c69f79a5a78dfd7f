package nl.kroniek.standalone.lives;

import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kroniek.command.Command;
import nl.kroniek.command.meeting.arrange.ArrangeMeeting;
import nl.kroniek.command.meeting.cancel.CancelMeeting;
import nl.kroniek.command.meeting.correct.CorrectMeeting;
import nl.kroniek.command.meeting.doubt.MarkMeetingUnconfirmed;
import nl.kroniek.command.meeting.hold.HoldMeeting;
import nl.kroniek.command.meeting.misses.MarkMeetingNotHeld;
import nl.kroniek.command.meeting.mistake.MarkEnteredByMistake;
import nl.kroniek.command.meeting.open.OpenMeeting;
import nl.kroniek.command.meeting.postpone.PostponeMeeting;
import nl.kroniek.command.meeting.reinstate.ReinstateMeeting;
import nl.kroniek.command.meeting.reschedule.RescheduleMeeting;
import nl.kroniek.command.meeting.retract.WithdrawOutcome;
import nl.kroniek.command.meeting.schedule.ScheduleMeeting;
import nl.kroniek.command.meeting.withdraw.WithdrawCancellation;
import nl.kroniek.command.minutes.approve.ApproveMinutes;
import nl.kroniek.command.minutes.publish.PublishMinutes;
import nl.kroniek.command.minutes.withdraw.WithdrawMinutes;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a meeting, with something at random in it. */
final class Deeds {

    static final AssociationId VGG = new AssociationId("vgg");
    static final MeetingId ID = new MeetingId("mtg-life");

    private static final VagueDate ON = VagueDate.unknown();
    private static final List<Reason> WHY = List.of(new Reason(ReasonCategory.WEATHER, null));

    private static final List<Function<Random, Command>> ALL = List.of(
            r -> new RescheduleMeeting(VGG, ID, day(r), List.of(), ON, end(r)),
            r -> new PostponeMeeting(VGG, ID, vague(r), WHY, ON),
            r -> new CancelMeeting(VGG, ID, WHY, null, null, List.of(), ON),
            r -> new WithdrawCancellation(VGG, ID, "toch", ON),
            r -> new ArrangeMeeting(VGG, ID, "zaal " + r.nextInt(3), null, null, ON),
            r -> new OpenMeeting(VGG, ID, r.nextBoolean() ? day(r) : null),
            r -> new HoldMeeting(VGG, ID, r.nextBoolean() ? day(r) : null, null, null, end(r)),
            r -> new MarkMeetingNotHeld(VGG, ID, ON, null),
            r -> new MarkMeetingUnconfirmed(VGG, ID, "alleen peildatum", ON),
            r -> new WithdrawOutcome(VGG, ID, "verkeerde gekozen", ON),
            r -> new MarkEnteredByMistake(VGG, ID, "dubbel", ON),
            r -> new ReinstateMeeting(VGG, ID, "toch niet", ON),
            r -> new CorrectMeeting(VGG, ID, "PHO " + r.nextInt(2), null, day(r), List.of(), List.of(), List.of(),
                    false, List.of(), "zaal " + r.nextInt(3), null, end(r), false, null, null, null, null, null),
            r -> new CorrectMeeting(VGG, ID, r.nextInt(3) == 0 ? " " : "PHO", null, vague(r), List.of(), List.of(),
                    List.of(), false, List.of(), null, null, null, false, null, null, null, day(r), null),
            r -> new PublishMinutes(VGG, ID, null, "https://example.org/" + r.nextInt(9), null, ON),
            r -> new ApproveMinutes(VGG, ID, null, ON),
            r -> new WithdrawMinutes(VGG, ID, "verkeerde stuk", ON));

    private Deeds() {}

    static Command first() {
        return new ScheduleMeeting(VGG, ID, "PHO", null, EdtfDates.parse("2023-09-21"), List.of(), List.of(),
                List.of(), false, List.of(), "Veendam", false, null, null, null, "https://example.org/overleg",
                LocalTime.of(16, 30), null);
    }

    static Command held() {
        return new HoldMeeting(VGG, ID, null, null, null, null);
    }

    static Command any(Random random) {
        return ALL.get(random.nextInt(ALL.size())).apply(random);
    }

    static Set<Class<?>> kinds() {
        return ALL.stream().map(deed -> deed.apply(new Random(1)).getClass()).collect(Collectors.toSet());
    }

    private static VagueDate day(Random random) {
        return EdtfDates.parse("2023-10-%02d".formatted(random.nextInt(28) + 1));
    }

    private static VagueDate vague(Random random) {
        return List.of(ON, EdtfDates.parse("2024"), EdtfDates.parse("2024-21")).get(random.nextInt(3));
    }

    private static @Nullable LocalTime end(Random random) {
        return random.nextBoolean() ? LocalTime.of(14 + random.nextInt(4), 0) : null;
    }
}
