package nl.kroniek.command.attendance;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kroniek.command.PartOfThing;
import nl.kroniek.command.agenda.TheItemMustStandOnTheAgenda;
import nl.kroniek.command.attendance.record.NobodyMustLeaveBeforeArriving;
import nl.kroniek.command.attendance.record.NobodyMustReplaceThemselves;
import nl.kroniek.command.attendance.record.NobodyMustStandThereTwice;
import nl.kroniek.command.attendance.record.OnlyWhoWasThereMustHaveTimes;
import nl.kroniek.command.attendance.record.RecordAttendance;
import nl.kroniek.command.attendance.record.TheListMustSaySomethingNew;
import nl.kroniek.command.attendance.record.TheMeetingMustTakePlace;
import nl.kroniek.command.attendance.record.WhoIsTakenOffMustStandOnTheList;
import nl.kroniek.command.door.Metadata;
import nl.kroniek.command.meeting.CurrentStand;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.wording.TheDayMustHaveCome;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.agenda.AgendaItemPlaced;
import nl.kroniek.events.attendance.AttendanceCorrected;
import nl.kroniek.events.attendance.AttendanceCorrection;
import nl.kroniek.events.attendance.AttendanceEvent;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.AttendanceRecorded;
import nl.kroniek.events.attendance.Attendee;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** The attendance list of a meeting, and of its agenda items where somebody kept one. */
public class Attendance implements PartOfThing {

    private static final String WHOLE_MEETING = "";

    private final Map<String, Map<Object, AttendanceLine>> lists = new HashMap<>();
    private final Set<AgendaItemId> items = new HashSet<>();
    private final CurrentStand stand;

    public Attendance(CurrentStand stand) {
        this.stand = stand;
    }

    @CommandHandler
    void decide(RecordAttendance command, Existing existing,
            @MetaDataValue(value = Metadata.TODAY, required = true) LocalDate today) {
        Map<Object, AttendanceLine> list = list(command.item());
        List<AttendanceLine> added = command.lines().stream()
                .filter(line -> !list.containsKey(line.who().identity())).toList();
        List<AttendanceCorrection> corrected = corrections(command, list);
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        rules.addAll(perLine(command, list));
        AgendaItemId item = command.item();
        if (item != null) {
            rules.add(new TheItemMustStandOnTheAgenda("/item", item, items.contains(item)));
        }
        Refusal.unless(rules, new TheMeetingMustTakePlace(takesPlace()),
                new TheDayMustHaveCome("", begun(), today),
                new NobodyMustStandThereTwice(command.lines(), command.removed()));
        Refusal.unless(new TheListMustSaySomethingNew(added.size() + corrected.size()));
        if (!added.isEmpty()) {
            apply(new AttendanceRecorded(command.association(), command.id(), command.item(), added));
        }
        if (!corrected.isEmpty()) {
            apply(new AttendanceCorrected(command.association(), command.id(), command.item(), corrected));
        }
    }

    @EventSourcingHandler
    void evolve(AttendanceEvent event) {
        Map<Object, AttendanceLine> list = list(event.item());
        switch (event) {
            case AttendanceRecorded recorded -> recorded.lines().forEach(line -> list.put(line.who().identity(), line));
            case AttendanceCorrected corrected -> corrected.corrections().forEach(each -> {
                list.remove(each.was().who().identity());
                if (each.becomes() != null) {
                    list.put(each.becomes().who().identity(), each.becomes());
                }
            });
        }
    }

    @EventSourcingHandler
    void follow(AgendaItemPlaced placed) {
        items.add(placed.item());
    }

    /** When it really was, as far as that is known; otherwise when it is to be. */
    private @Nullable VagueDate begun() {
        VagueDate held = stand.now().details().heldOn();
        return held != null ? held : Objects.requireNonNullElse(stand.now().opened(), stand.now().details().on());
    }

    private boolean takesPlace() {
        return switch (stand.now().status()) {
            case SCHEDULED, OPENED, HELD, UNCONFIRMED -> true;
            case POSTPONED, CANCELLED, NOT_HELD, ENTERED_BY_MISTAKE -> false;
        };
    }

    private Map<Object, AttendanceLine> list(@Nullable AgendaItemId item) {
        return lists.computeIfAbsent(item == null ? WHOLE_MEETING : item.value(), any -> new LinkedHashMap<>());
    }

    private static List<AttendanceCorrection> corrections(RecordAttendance command,
            Map<Object, AttendanceLine> list) {
        List<AttendanceCorrection> found = new ArrayList<>();
        for (AttendanceLine line : command.lines()) {
            AttendanceLine was = list.get(line.who().identity());
            if (was != null && !was.equals(line)) {
                found.add(new AttendanceCorrection(was, line));
            }
        }
        for (Attendee mistaken : command.removed()) {
            AttendanceLine was = list.get(mistaken.identity());
            if (was != null) {
                found.add(new AttendanceCorrection(was, null));
            }
        }
        return found;
    }

    private static List<Rule> perLine(RecordAttendance command, Map<Object, AttendanceLine> list) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < command.lines().size(); i++) {
            AttendanceLine line = command.lines().get(i);
            rules.add(new OnlyWhoWasThereMustHaveTimes("/lines/" + i + "/presence", line));
            rules.add(new NobodyMustLeaveBeforeArriving("/lines/" + i + "/left", line));
            rules.add(new NobodyMustReplaceThemselves("/lines/" + i + "/substituteFor", line));
        }
        for (int i = 0; i < command.removed().size(); i++) {
            rules.add(new WhoIsTakenOffMustStandOnTheList("/removed/" + i,
                    list.containsKey(command.removed().get(i).identity())));
        }
        return rules;
    }
}
