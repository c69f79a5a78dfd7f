package nl.kroniek.query.web.agenda;

import java.util.Arrays;

/** What a secretary can record of an agenda, and where. */
enum AgendaAction {
    PLACE("nieuw", "agenda-items"), CHANGE("wijzigen", "agenda-items/changes"), MOVE("plaats",
            "agenda-items/moves"),
    WITHDRAW("intrekken", "agenda-items/withdrawals"),
    // also while the meeting is cancelled
    CARRY("doorschuiven", "agenda-items/carry-overs"), SEND("versturen", "agenda-dispatches");

    private final String path;
    private final String noun;

    AgendaAction(String path, String noun) {
        this.path = path;
        this.noun = noun;
    }

    static AgendaAction of(String path) {
        return Arrays.stream(values()).filter(action -> action.path.equals(path)).findFirst().orElseThrow();
    }

    /** The last word of the address of its page, and of the keys of its texts. */
    String path() {
        return path;
    }

    /** Where its command is sent. */
    String command(String meeting) {
        return "/v1/meetings/" + meeting + "/" + noun;
    }

    /** Why it cannot be done now, as the last word of a key; empty when it can. */
    String hindrance(AgendaDesk at) {
        if (this != CARRY && at.isCancelled()) {
            return "cancelled";
        }
        if (this == SEND) {
            return at.agenda().standing().isEmpty() ? "empty" : "";
        }
        return at.item() == null || at.item().stands() ? "" : "gone";
    }
}
