package nl.kroniek.command.access;

import nl.kroniek.access.RoleWord;
import nl.kroniek.command.access.grant.GrantRole;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.door.Origin;
import nl.kroniek.command.door.Receipt;
import nl.kroniek.command.door.Submission;
import nl.kroniek.command.reading.CommandReader;
import nl.kroniek.command.reading.Payload;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Grants roles from code, by the same door as everybody. */
@Component
public class Grants {

    private final CommandDoor door;
    private final CommandReader reader;

    Grants(CommandDoor door, CommandReader reader) {
        this.door = door;
        this.reader = reader;
    }

    /**
     * @param key the same key acts once; absent: every time
     * @throws nl.kroniek.command.refusal.Refusal when it is not granted
     */
    public Receipt grant(AssociationId association, AccountId account, Role role, Origin origin,
            @Nullable String key) {
        var json = JsonMapper.shared().createObjectNode().put("account", account.value()).put("role",
                RoleWord.of(role));
        String hash = Payload.hash(GrantRole.class, association.value(), json, reader.sealing());
        return door.send(new Submission(new GrantRole(association, account, role), origin, key, hash, null));
    }
}
