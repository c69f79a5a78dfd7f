package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import org.jspecify.annotations.Nullable;
import nl.kroniek.query.history.History;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One meeting (or series, contact, milestone): what happened to it and why. */
@Controller
class MeetingPage {

    private final Desks desks;
    private final History history;
    private final Clock clock;
    private final List<MeetingSection> sections;

    /** A card of one feature, ready to be shown. */
    public record Card(String template, Object content) {}

    MeetingPage(Desks desks, History history, Clock clock, ObjectProvider<MeetingSection> sections) {
        this.desks = desks;
        this.history = history;
        this.clock = clock;
        this.sections = sections.orderedStream().toList();
    }

    @GetMapping("/{association:[a-z0-9-]+}/vergaderingen/{id}")
    ModelAndView meeting(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        CalendarEntry entry = desk.chronicle().calendar().find(id).orElseThrow(PageMissing::new);
        List<Note> notes = Note.about(id, desk);
        List<Link> documents = desk.chronicle().documents().about(id).stream()
                .map(document -> desk.link(document.id())).toList();
        return desk.page("meeting", "calendar").addObject("slip", Slip.of(entry, desk))
                .addObject("cards", cards(entry, desk)).addObject("answer", Answer.of(entry, desk))
                .addObject("knowledge", Knowledge.of(entry, desk))
                .addObject("facts", MeetingFacts.of(entry, desk))
                .addObject("explain", Explaining.of(entry, desk)).addObject("stands", Stand.of(entry, desk))
                .addObject("alike", Alike.of(entry, desk))
                .addObject("deeds", MeetingDeeds.of(entry, Netherlands.today(clock), desk))
                .addObject("decisions",
                        DecisionLine.all(desk.chronicle().decisions().madeIn(new MeetingId(id)), desk))
                .addObject("mentions", Mention.of(id, desk))
                .addObject("sitting", entry.kind() == EntryKind.MEETING)
                .addObject("sources", Sources.of(id, desk))
                .addObject("notes", notes.stream().filter(note -> note.text() != null).toList())
                .addObject("documents", documents).addObject("story", Told.of(id, desk, history))
                .addObject("month", month(entry.on().isDay() ? entry.on().earliest() : null, desk));
    }

    private List<Card> cards(CalendarEntry entry, Desk desk) {
        List<Card> cards = new ArrayList<>();
        for (MeetingSection section : sections) {
            Object content = section.content(entry, desk);
            if (content != null) {
                cards.add(new Card(section.template(), content));
            }
        }
        return cards;
    }

    private static @Nullable Link month(@Nullable LocalDate day, Desk desk) {
        return day == null
                ? null
                : new Link(MonthSheet.title(YearMonth.from(day), desk.locale()),
                        desk.at("/kalender?maand=" + YearMonth.from(day)));
    }
}
