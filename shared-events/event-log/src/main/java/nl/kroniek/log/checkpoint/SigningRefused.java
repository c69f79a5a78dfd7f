package nl.kroniek.log.checkpoint;

import nl.kroniek.events.Kebab;

/** Nothing was signed, or nothing can be proved. The code says why. */
public final class SigningRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Why {
        NO_KEY("This process has no key: set kroniek.checkpoints.key-file."), //
        ELSEWHERE("The checkpoints of this log were signed with another key. Put that key into"
                + " kroniek.checkpoints.key-file, or begin a new signed history with kroniek.checkpoints.origin."), //
        LOG_SHORTER_THAN_CHECKPOINT("The log is shorter than what was signed. Restore a newer copy, or begin a new"
                + " signed history with kroniek.checkpoints.origin."), //
        LOG_REWRITTEN("The log is not the one that was signed. Verify it against the last checkpoint and restore it"
                + " from a copy."), //
        SIGNED_BY_ANOTHER_PROCESS("Another process is signing now. Ask again in a minute."), //
        NOTHING_SIGNED("Nothing was signed yet."), //
        NOT_SIGNED_YET("This was recorded after the last checkpoint. Sign first, or wait for the next one.");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }

        /** Stable, in kebab-case. */
        public String code() {
            return Kebab.of(this);
        }
    }

    private final Why why;

    SigningRefused(Why why) {
        super(why.sentence);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
