package nl.kroniek.log;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import nl.kroniek.log.Verification.Fault;
import nl.kroniek.proof.ExportedCommit;
import nl.kroniek.proof.Finding;
import nl.kroniek.proof.LogWalk;
import nl.kroniek.proof.Sentences;
import org.jspecify.annotations.Nullable;

/** One walk over a log as anybody walks it who has a copy, and beside it what only an earlier end of the log can tell. */
final class Walk {

    private final @Nullable Verification earlier;
    private final LogWalk walk = new LogWalk();
    private Head head = Head.none();

    /** @param earlier an end that the log had before; absent when none is known */
    Walk(@Nullable Verification earlier) {
        this.earlier = earlier;
    }

    Optional<Fault> check(StoredCommit commit) {
        var fault = walk.check(new ExportedCommit(commit.header(), commit.prev(), commit.hash(), commit.events()))
                .map(Walk::fault).or(() -> rewritten(commit));
        if (fault.isEmpty()) {
            head = Head.of(commit);
        }
        return fault;
    }

    Verification result(Optional<Fault> fault) {
        return new Verification(expected(), head.next(), hex(head.hash()), fault);
    }

    /** Events that were found good. */
    long events() {
        return head.next();
    }

    /** What can be said only when there is no more commit. */
    Optional<Fault> faultAtTheEnd() {
        return earlier != null && expected() < earlier.commits()
                ? Optional.of(fault("shorter", "the log ends before it, where an earlier check found "
                        + earlier.commits() + " commits"))
                : Optional.empty();
    }

    /** The ordinal at which the next commit is expected. */
    long expected() {
        return head.ordinal() + 1;
    }

    private Optional<Fault> rewritten(StoredCommit commit) {
        return earlier != null && commit.ordinal() == earlier.commits() - 1
                && !hex(commit.hash()).equals(earlier.hash())
                        ? Optional.of(fault("rewritten", "an earlier check found another hash here"))
                        : Optional.empty();
    }

    private static Fault fault(Finding found) {
        return new Fault(found.ordinal(), found.fault().code(), found.sentence(Sentences.in(Locale.ENGLISH)));
    }

    private Fault fault(String code, String reason) {
        return new Fault(expected(), code, "Commit " + expected() + ": " + reason + ".");
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
