package nl.kroniek.events;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one item on the agenda of one meeting, with the prefix {@code itm-}. */
public record AgendaItemId(String value) implements Id {

    public static final String PREFIX = "itm-";

    /**
     * What an item is called on the agenda of the meeting it goes to: always the same, so that it arrives there once.
     */
    public AgendaItemId at(MeetingId to) {
        String name = value + "\n" + to.value();
        return new AgendaItemId(PREFIX + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value;
    }
}
