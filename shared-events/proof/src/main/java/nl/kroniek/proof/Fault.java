package nl.kroniek.proof;

import java.util.Locale;

/** Everything that this module can find wrong. The {@link #code() code} is stable; the sentence to it is not. */
public enum Fault {

    // Text, notes and keys that are not of the form they should have.
    NOTE_TOO_LONG, NOTE_NOT_UTF8, NOTE_CONTROL_CHARACTER, NOTE_NOT_SIGNED, NOTE_SIGNATURE_LINE,
    NOTE_TOO_MANY_SIGNATURES, //
    KEY_FORM, KEY_NAME, KEY_TYPE, KEY_ID, KEY_BYTES, KEY_TWICE, KEY_MISSING, //
    CHECKPOINT_FORM, CHECKPOINT_ORIGIN, PROOF_FORM, PATH_FORM, LAYOUT_FORM, FRONTIER_FORM, EXPORT_FORM, //

    // A note of the right form that nobody who is trusted signed.
    SIGNATURE_WRONG, SIGNATURE_UNKNOWN, SIGNATURE_NOT_OF_ORIGIN, WITNESS_TOO_FEW, WITNESS_NUMBER, //

    // Hashes that do not lead to the root that was signed.
    NOT_INCLUDED, NOT_CONSISTENT, EVENT_NOT_IN_COMMIT, ENTRY_MISSING, //

    // A log that is not what was recorded.
    UNREADABLE, HOLE, COUNT, POSITION, CHAIN, COMMIT_ID_TWICE, EVENT_ID_TWICE, SEQUENCE, EVENTS_ROOT, HASH, SHORTER,
    REWRITTEN, //

    // A question that cannot be put.
    USAGE_COMMAND, USAGE_OPTION, USAGE_VALUE, USAGE_FILE, USAGE_MISSING, FILE_UNREADABLE;

    /** The name in kebab-case: {@code events-root}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
