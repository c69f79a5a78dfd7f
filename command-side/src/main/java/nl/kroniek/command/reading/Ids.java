package nl.kroniek.command.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kroniek.command.Command;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.ContactId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.Id;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.MilestoneId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.RemarkId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.SeriesId;

/** Ids as text: which prefix belongs to which type, and what may follow it. */
public final class Ids {

    private static final Map<Class<?>, String> PREFIXES = Map.ofEntries(Map.entry(BodyId.class, BodyId.PREFIX),
            Map.entry(OrganisationId.class, OrganisationId.PREFIX), Map.entry(PersonId.class, PersonId.PREFIX),
            Map.entry(SeatId.class, SeatId.PREFIX), Map.entry(MeetingId.class, MeetingId.PREFIX),
            Map.entry(SeriesId.class, SeriesId.PREFIX), Map.entry(ContactId.class, ContactId.PREFIX),
            Map.entry(MilestoneId.class, MilestoneId.PREFIX), Map.entry(DecisionId.class, DecisionId.PREFIX),
            Map.entry(PlanId.class, PlanId.PREFIX), Map.entry(ActivityId.class, ActivityId.PREFIX),
            Map.entry(DocumentId.class, DocumentId.PREFIX), Map.entry(RemarkId.class, RemarkId.PREFIX),
            Map.entry(AccountId.class, AccountId.PREFIX),
            Map.entry(AgendaItemId.class, AgendaItemId.PREFIX));

    private static final Pattern WELL_FORMED = Pattern.compile(
            PREFIXES.values().stream().sorted().collect(Collectors.joining("|", "(", ")")) + "[0-9A-Za-z-]{1,60}");

    private Ids() {}

    /** The prefix with its dash, for example {@code mtg-}. */
    public static String prefix(Class<?> type) {
        String prefix = PREFIXES.get(type);
        if (prefix == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no prefix in Ids: add it");
        }
        return prefix;
    }

    /** All prefixes, without the dash. */
    public static List<String> kinds() {
        return PREFIXES.values().stream().map(prefix -> prefix.substring(0, prefix.length() - 1)).sorted().toList();
    }

    /** The type of the id that a command concerns. */
    public static Class<? extends Id> ofTarget(Class<? extends Command> type) {
        return Arrays.stream(type.getRecordComponents()).filter(part -> part.getName().equals("id")).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " concerns the association"))
                .getType().asSubclass(Id.class);
    }

    public static boolean isWellFormed(String id) {
        return WELL_FORMED.matcher(id).matches();
    }

    public static <I extends Id> I make(Class<I> type, String value) {
        return type.cast(Records.make(type, Map.of("value", value)));
    }
}
