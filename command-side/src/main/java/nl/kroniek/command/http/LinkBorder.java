package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.BiFunction;
import nl.kroniek.command.Command;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.door.Receipt;
import nl.kroniek.command.door.Submission;
import nl.kroniek.command.door.Via;
import nl.kroniek.command.reading.CommandReader;
import nl.kroniek.command.reading.Known;
import nl.kroniek.command.reading.Payload;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Netherlands;
import nl.kroniek.vault.InvitationLinks;
import nl.kroniek.vault.InvitationLinks.Link;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A border for who has no account: the link of an invitation lets its holder answer that one, and do nothing else. */
@Component
public final class LinkBorder {

    private static final String INVITEE = "invitee";

    private final CommandDoor door;
    private final CommandReader reader;
    private final Existing existing;
    private final InvitationLinks links;
    private final Ulid ids;
    private final Clock clock;

    LinkBorder(CommandDoor door, CommandReader reader, Existing existing, InvitationLinks links, Ulid ids,
            Clock clock) {
        this.door = door;
        this.reader = reader;
        this.existing = existing;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A fact by the holder of a link: 204.
     *
     * @param json makes the command's body from what was sent and the number of the invitation
     */
    public ResponseEntity<Void> add(Class<? extends Command> type, String code, HttpServletRequest http,
            BiFunction<ObjectNode, Integer, ObjectNode> json) {
        Link link = links.read(code).orElseThrow(() -> Objection.NOT_FOUND.refusal(http.getRequestURI()));
        MeetingId meeting = new MeetingId(link.meeting());
        AssociationId own = existing.ownerOf(meeting).filter(owner -> owner.value().equals(link.association()))
                .orElseThrow(() -> Objection.NOT_FOUND.refusal(http.getRequestURI()));
        ObjectNode body = json.apply(CommandReader.parse(Body.json(http)), link.number());
        String hash = Payload.hash(type, meeting.value(), body, reader.sealing());
        body.put("on", Netherlands.today(clock).toString());
        Command command = reader.read(type, body, Known.of(own).and("id", meeting));
        Origin origin = new Origin(INVITEE + "-" + link.meeting() + "-" + link.number(), INVITEE, Via.PAGE, ids.next());
        Receipt receipt = door.send(new Submission(command, origin, CommandRequest.keyOf(http), hash, null));
        return ResponseEntity.noContent().header("Position", Long.toString(receipt.position())).build();
    }
}
