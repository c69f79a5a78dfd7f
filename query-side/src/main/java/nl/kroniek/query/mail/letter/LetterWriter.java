package nl.kroniek.query.mail.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.query.border.Languages;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.history.History;
import nl.kroniek.query.mail.address.Whose;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.feed.FeedWords;
import nl.kroniek.query.meeting.invitations.InvitedEntry;
import nl.kroniek.query.meeting.invitations.MeetingInvitations;
import nl.kroniek.query.names.NameReader;
import nl.kroniek.query.names.Names;
import nl.kroniek.query.names.SpokenNames;
import nl.kroniek.vault.Addresses;
import nl.kroniek.vault.InvitationLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes letters from the views as they stand, and finds out to whom. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class LetterWriter implements Letters {

    private static final Set<MeetingStatus> OVER = EnumSet.of(MeetingStatus.OPENED, MeetingStatus.HELD,
            MeetingStatus.UNCONFIRMED);

    private final Chronicles chronicles;
    private final History history;
    private final NameReader names;
    private final MessageSource messages;
    private final Addresses addresses;
    private final InvitationLinks links;
    private final MailSettings settings;
    private final Clock clock;

    LetterWriter(Chronicles chronicles, History history, NameReader names, MessageSource pageMessages,
            Addresses addresses, InvitationLinks links, MailSettings settings, Clock clock) {
        this.chronicles = chronicles;
        this.history = history;
        this.names = names;
        this.messages = pageMessages;
        this.addresses = addresses;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Outcome write(AssociationId association, MeetingId meeting, int invitation, Occasion occasion,
            boolean inCalendar) {
        Optional<Chronicle> found = chronicles.of(association);
        if (found.isEmpty()) {
            return new Outcome.Nothing();
        }
        Chronicle chronicle = found.get();
        CalendarEntry entry = chronicle.calendar().find(meeting.value()).filter(each -> !isOver(each)).orElse(null);
        InvitedEntry invited = chronicle.invitations().of(meeting.value()).stream()
                .flatMap(all -> (occasion == Occasion.WITHDRAWN ? gone(all) : all.invited()).stream())
                .filter(each -> each.number() == invitation).findFirst().orElse(null);
        if (entry == null || invited == null) {
            return new Outcome.Nothing();
        }
        Optional<String> to = addresses.of(association.value(), Whose.of(invited, meeting));
        return to.isEmpty()
                ? new Outcome.NoAddress()
                : letter(matter(chronicle, entry, invited, to.get()), occasion, inCalendar);
    }

    /** A day that was corrected into none is in no view any more, and in calendars it is still there. */
    private @Nullable VagueDate slip(Matter matter) {
        return history.events(matter.chronicle(), matter.entry().id().value()).reversed().stream()
                .flatMap(event -> event instanceof MeetingCorrected mended && mended.was().on().isDay()
                        ? Stream.of(mended.was().on())
                        : Stream.empty())
                .findFirst().orElse(null);
    }

    /** Who was invited again meanwhile has another letter that says so, and would lose the meeting by this one. */
    private static List<InvitedEntry> gone(MeetingInvitations all) {
        return all.takenBack().stream()
                .filter(one -> all.invited().stream().noneMatch(again -> again.who().equals(one.who()))).toList();
    }

    private Outcome letter(Matter matter, Occasion occasion, boolean inCalendar) {
        if (occasion == Occasion.AGENDA) {
            return matter.goesAhead()
                    ? new AgendaText(matter).text().<Outcome>map(text -> written(matter, occasion, text, null))
                            .orElseGet(Outcome.Nothing::new)
                    : new Outcome.Nothing();
        }
        String text = new MeetingText(matter, history).text(occasion);
        return written(matter, occasion, text, new CalendarPart(matter, clock.instant()).invite(occasion,
                inCalendar ? slip(matter) : null));
    }

    private static Outcome written(Matter matter, Occasion occasion, String text,
            @Nullable Invite calendar) {
        return new Outcome.Written(
                new Letter(matter.to(), matter.toName(), matter.subject(occasion), text, calendar));
    }

    private Matter matter(Chronicle chronicle, CalendarEntry entry, InvitedEntry invited, String to) {
        Names all = names.of(chronicle, Languages.DUTCH);
        String toName = new SpokenNames(chronicle, all, Languages.DUTCH).words().invitee(invited.who());
        String code = links.code(new InvitationLinks.Link(chronicle.association().value(), entry.id().value(),
                invited.number()));
        return new Matter(chronicle, entry, invited, to, toName, settings.from(),
                settings.address() + "/uitnodiging/" + code,
                settings.address() + "/" + chronicle.association() + "/vergaderingen/" + entry.id(),
                new FeedWords(chronicle, all, messages, Languages.DUTCH), messages);
    }

    /** It was, or its day has gone by: whatever happens to it now, nobody has to come or to stay away. */
    private boolean isOver(CalendarEntry entry) {
        LocalDate last = entry.on().latest();
        return entry.status() == null || OVER.contains(entry.status())
                || last != null && last.isBefore(Netherlands.today(clock));
    }
}
