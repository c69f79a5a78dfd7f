package nl.kroniek.query.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kroniek.events.Kebab;
import nl.kroniek.query.meeting.calendar.EntryKind;

/** The kinds of calendar entries as an address names them. */
enum KindChoice {

    VERGADERING(EntryKind.MEETING), REEKS(EntryKind.SERIES), CONTACT(EntryKind.CONTACT), MIJLPAAL(EntryKind.MILESTONE);

    private final EntryKind kind;

    KindChoice(EntryKind kind) {
        this.kind = kind;
    }

    EntryKind kind() {
        return kind;
    }

    String code() {
        return Kebab.of(this);
    }

    static Optional<KindChoice> of(String code) {
        return Arrays.stream(values()).filter(choice -> choice.code().equals(code)).findFirst();
    }

    static List<Option> options(Desk desk) {
        return Arrays.stream(values())
                .map(choice -> new Option(choice.code(), desk.words().word(choice.kind), false)).toList();
    }
}
