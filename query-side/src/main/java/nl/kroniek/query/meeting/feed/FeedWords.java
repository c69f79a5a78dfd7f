package nl.kroniek.query.meeting.feed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.meeting.calendar.Arrangements;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.DateChange;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.names.Names;
import nl.kroniek.query.story.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What a feed says in words. It leaves the house for programs of others, so it names nobody: a person who is mentioned
 * is "a person" there, and the name stands on the page.
 */
public final class FeedWords {

    private static final Set<MeetingStatus> OTHERWISE = EnumSet.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED,
            MeetingStatus.NOT_HELD, MeetingStatus.UNCONFIRMED);

    private final Chronicle chronicle;
    private final Names names;
    private final MessageSource messages;
    private final Locale locale;
    private final Wording words;

    public FeedWords(Chronicle chronicle, Names names, MessageSource messages, Locale locale) {
        this.chronicle = chronicle;
        this.names = names;
        this.messages = messages;
        this.locale = locale;
        this.words = new Wording(this::find, locale);
    }

    String calendar(Scope scope) {
        String association = chronicle.directory().association().map(known -> known.shortName()).orElse("");
        if (scope.filter().body() != null) {
            return say("feed.name-of", association, words.name(scope.filter().body()));
        }
        return say(scope.person() == null ? "feed.name" : "feed.name-person", association);
    }

    /** What does not stand in it; empty when everything does. */
    String leftOut(long undated) {
        return undated == 0 ? "" : say(undated == 1 ? "feed.undated.one" : "feed.undated.many", Long.toString(undated));
    }

    /** The status first, where it did not go as planned: some programs show nothing else. */
    public String title(CalendarEntry entry) {
        String title = words.text(entry.title());
        MeetingStatus status = entry.status();
        return status != null && OTHERWISE.contains(status) ? words.word(status) + ": " + title : title;
    }

    public String text(CalendarEntry entry, List<CalendarEntry> together, String page) {
        List<String> lines = new ArrayList<>();
        why(entry, lines);
        moved(entry, lines);
        if (entry.note() != null) {
            lines.add(words.text(entry.note()));
        }
        if (entry.topic() != null) {
            lines.add(say("feed.topic", words.text(entry.topic())));
        }
        if (!entry.bodies().isEmpty()) {
            lines.add(say("feed.bodies", words.all(bodies(entry))));
        }
        together.forEach(other -> lines.add(say("feed.together", words.text(other.title()))));
        lines.add(say("feed.page", page));
        return String.join("\n", lines);
    }

    public List<String> bodies(CalendarEntry entry) {
        return entry.bodies().stream().map(words::name).toList();
    }

    /** The words themselves, which name no person either. */
    public Wording words() {
        return words;
    }

    /** What a thing is called; a person is "a person". */
    public Optional<String> name(String id) {
        return find(id);
    }

    /** The room, the address to take part, or both; absent where neither is known. */
    public @Nullable String place(CalendarEntry entry) {
        Arrangements plan = entry.arrangements();
        if (plan == null || plan.place() == null) {
            return plan == null ? null : plan.online();
        }
        return plan.online() == null ? words.text(plan.place()) : words.text(plan.place()) + ", " + plan.online();
    }

    /** Why it did not go ahead and what followed, a sentence each; empty when it was not cancelled. */
    public List<String> why(CalendarEntry entry) {
        List<String> lines = new ArrayList<>();
        why(entry, lines);
        return lines;
    }

    private void why(CalendarEntry entry, List<String> lines) {
        if (entry.cancellation() != null) {
            lines.add(entry.cancellation().reasons().isEmpty()
                    ? say("feed.no-reason")
                    : say("feed.reason", words.reasons(entry.cancellation().reasons())));
            entry.cancellation().followUp().forEach(next -> lines.add(words.followUp(next)));
        } else if (entry.status() == MeetingStatus.NOT_HELD) {
            lines.add(say("feed.no-reason"));
        }
    }

    private void moved(CalendarEntry entry, List<String> lines) {
        if (!entry.changes().isEmpty()) {
            DateChange last = entry.changes().getLast();
            lines.add(say(last.kind() == DateChange.Kind.POSTPONED ? "feed.postponed" : "feed.moved",
                    words.plain(last.previously())));
            if (!last.reasons().isEmpty()) {
                lines.add(say("feed.reason", words.reasons(last.reasons())));
            }
        }
    }

    private Optional<String> find(String id) {
        return id.startsWith("per-")
                ? Optional.of(say("feed.person"))
                : chronicle.calendar().find(id).map(entry -> words.text(words.meeting(entry.title(), entry.on())))
                        .or(() -> names.find(id));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
