package nl.kroniek.query.mail.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.query.border.Languages;
import nl.kroniek.query.history.History;
import nl.kroniek.query.meeting.calendar.Arrangements;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.DateChange;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.invitations.MeetingInvitations;
import nl.kroniek.query.story.Change;
import nl.kroniek.query.story.Story;
import nl.kroniek.query.story.Wording;

/**
 * What a letter says of a meeting: that people are invited, what became otherwise, or that it does not go ahead and
 * why.
 */
final class MeetingText {

    private final Matter matter;
    private final History history;
    private final CalendarEntry entry;
    private final Wording words;

    MeetingText(Matter matter, History history) {
        this.matter = matter;
        this.history = history;
        this.entry = matter.entry();
        this.words = matter.feed().words();
    }

    String text(Occasion occasion) {
        List<String> parts = new ArrayList<>(List.of(greeting(matter)));
        if (occasion == Occasion.WITHDRAWN) {
            parts.add(matter.say("withdrawn", what()) + "\n" + matter.say("nothing-to-do"));
        } else if (matter.goesAhead()) {
            parts.add(occasion == Occasion.INVITED ? invited() : changed());
            parts.add(facts());
            parts.add(answer());
            parts.add(matter.say("page", matter.page()));
        } else {
            parts.add(off());
        }
        parts.add(regards(matter));
        return String.join("\n\n", parts) + "\n";
    }

    /** Whoever is no person is called by what they are, and has no name to greet. */
    static String greeting(Matter matter) {
        return matter.say(matter.invited().who() instanceof Invitee.OfPerson ? "dear" : "to", matter.toName());
    }

    static String regards(Matter matter) {
        return matter.say("regards", matter.association());
    }

    private String invited() {
        List<String> hosts = new ArrayList<>(matter.feed().bodies(entry));
        Arrangements planned = entry.arrangements();
        if (planned != null) {
            planned.organisers().stream().map(words::party).filter(name -> !hosts.contains(name)).forEach(hosts::add);
        }
        return hosts.isEmpty() ? matter.say("invited") : matter.say("invited.by", words.all(hosts));
    }

    /** The last thing that was recorded of the meeting itself, as its story tells it: what it was and what it is. */
    private String changed() {
        List<String> lines = new ArrayList<>(List.of(matter.say("changed")));
        Instant last = matter.chronicle().stamps().find(entry.id()).map(stamp -> stamp.changed()).orElse(Instant.MIN);
        for (Story story : history.of(matter.chronicle(), entry.id().value(), matter.feed()::name, Languages.DUTCH)) {
            if (story.recordedAt().equals(last)) {
                lines.add(story.sentence());
                for (Change change : story.changes()) {
                    lines.add(matter.say("changed.line", change.what(), change.before(), change.after()));
                }
            }
        }
        return String.join("\n", lines);
    }

    private String facts() {
        List<String> lines = new ArrayList<>(List.of(matter.title()));
        if (entry.topic() != null) {
            lines.add(matter.say("topic", words.text(entry.topic())));
        }
        Arrangements planned = entry.arrangements();
        String when = words.full(entry.on());
        lines.add(planned == null || planned.ends() == null || entry.on().time() == null
                ? matter.say("when", when)
                : matter.say("when.until", when, words.clock(planned.ends())));
        String place = planned == null ? null : planned.place();
        lines.add(place == null ? matter.say("no-place") : matter.say("place", words.text(place)));
        if (planned != null && planned.online() != null) {
            lines.add(matter.say("online", planned.online()));
        }
        return String.join("\n", lines);
    }

    private String answer() {
        List<String> lines = new ArrayList<>();
        MeetingInvitations all = matter.chronicle().invitations().of(entry.id().value()).orElse(null);
        if (matter.invited().answer() != null) {
            lines.add(matter.say("answered", words.word(matter.invited().answer())));
        } else {
            if (all != null && all.askedAgain()) {
                lines.add(matter.say("ask-again"));
            }
            lines.add(all != null && all.answerBy().isDay()
                    ? matter.say("answer-by", words.full(all.answerBy()))
                    : matter.say("answer"));
        }
        lines.add(matter.reply());
        lines.add(matter.say("own-link"));
        return String.join("\n", lines);
    }

    private String off() {
        String what = what();
        List<String> lines = new ArrayList<>();
        if (entry.isMistake()) {
            lines.add(matter.say("mistake", what));
            if (entry.mistake() != null) {
                lines.add(matter.say("reason", words.text(entry.mistake().reason()).replaceAll("\\.$", "")));
            }
        } else if (entry.status() == MeetingStatus.POSTPONED) {
            postponed(what, lines);
        } else {
            lines.add(matter.say(entry.status() == MeetingStatus.NOT_HELD ? "not-held" : "cancelled", what));
            lines.addAll(matter.feed().why(entry));
        }
        lines.add(matter.say(entry.status() == MeetingStatus.POSTPONED ? "later" : "nothing-to-do"));
        return String.join("\n", lines);
    }

    private String what() {
        VagueDate day = matter.day();
        return day == null ? matter.title() : matter.say("of-day", matter.title(), words.full(day));
    }

    private void postponed(String what, List<String> lines) {
        lines.add(matter.say("postponed", what));
        lines.add(entry.on().precision() == Precision.UNKNOWN
                ? matter.say("postponed.no-day")
                : matter.say("postponed.to", words.full(entry.on())));
        if (!entry.changes().isEmpty()) {
            DateChange last = entry.changes().getLast();
            if (!last.reasons().isEmpty()) {
                lines.add(matter.say("reason", words.reasons(last.reasons())));
            }
        }
    }
}
