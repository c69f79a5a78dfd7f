package nl.kroniek.query.story;

import java.util.List;
import nl.kroniek.events.Id;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingDetails;
import nl.kroniek.events.meeting.Setting;
import org.jspecify.annotations.Nullable;

/** Before and after of what people typed about a meeting, part by part. */
final class DetailChanges {

    private final Changes changes;
    private final Wording words;

    private DetailChanges(Changes changes) {
        this.changes = changes;
        this.words = changes.words();
    }

    static void add(MeetingDetails was, MeetingDetails now, Changes changes) {
        DetailChanges all = new DetailChanges(changes);
        all.text("title", was.title(), now.title());
        all.text("topic", was.topic(), now.topic());
        all.date("date", was.on(), now.on());
        all.date("held-on", was.heldOn(), now.heldOn());
        all.ids("bodies", was.bodies(), now.bodies());
        all.say("organisers", all.words.parties(was.organisers()), all.words.parties(now.organisers()));
        all.say("invited", all.words.parties(was.invited()), all.words.parties(now.invited()));
        all.flag("whole-executive", was.wholeExecutive(), now.wholeExecutive());
        all.say("prepared-by", all.words.parties(was.preparedBy()), all.words.parties(now.preparedBy()));
        all.flag("extra", was.extra(), now.extra());
        all.say("count", was.count() == null ? "" : all.words.figure(was.count()),
                now.count() == null ? "" : all.words.figure(now.count()));
        all.id("prepares-for", was.preparesFor(), now.preparesFor());
        all.id("joint-with", was.jointWith(), now.jointWith());
        add(was.setting(), now.setting(), changes);
    }

    static void add(Setting was, Setting now, Changes changes) {
        DetailChanges all = new DetailChanges(changes);
        all.text("place", was.place(), now.place());
        all.text("online", was.online(), now.online());
        all.say("ends", was.ends() == null ? "" : all.words.clock(was.ends()),
                now.ends() == null ? "" : all.words.clock(now.ends()));
    }

    private void text(String what, @Nullable String was, @Nullable String now) {
        say(what, was == null ? "" : words.text(was), now == null ? "" : words.text(now));
    }

    private void date(String what, @Nullable VagueDate was, @Nullable VagueDate now) {
        say(what, was == null ? "" : words.full(was), now == null ? "" : words.full(now));
    }

    private void flag(String what, boolean was, boolean now) {
        say(what, words.say(was ? "change.yes" : "change.no"), words.say(now ? "change.yes" : "change.no"));
    }

    private void id(String what, @Nullable Id was, @Nullable Id now) {
        say(what, was == null ? "" : words.name(was), now == null ? "" : words.name(now));
    }

    private void ids(String what, List<? extends Id> was, List<? extends Id> now) {
        say(what, words.all(was.stream().map(words::name).toList()), words.all(now.stream().map(words::name).toList()));
    }

    /** What was not there is said to be absent. */
    private void say(String what, String was, String now) {
        String none = words.say("change.none");
        changes.add(what, was.isEmpty() ? none : was, now.isEmpty() ? none : now);
    }
}
