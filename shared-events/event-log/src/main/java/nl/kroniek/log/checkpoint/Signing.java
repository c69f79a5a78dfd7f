package nl.kroniek.log.checkpoint;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kroniek.log.checkpoint.SigningRefused.Why;
import nl.kroniek.log.checkpoint.KeptCheckpoints.Kept;
import nl.kroniek.log.tree.Headers;

/** The side of a process that has the key: what it signed last, and signing once more. */
final class Signing {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final KeyRing ring;
    private final SignedFile file;
    private final Signer signer;
    private final Headers headers;
    private final KeptCheckpoints kept;
    private final Clock clock;
    private final boolean explicit;
    private final String me = UUID.randomUUID().toString();

    /** @param explicit whether the operator gave the log's name: then the keys need not be those of before */
    Signing(KeyRing ring, SignedFile file, Signer signer, Headers headers, KeptCheckpoints kept, Clock clock,
            boolean explicit) {
        this.ring = ring;
        this.file = file;
        this.signer = signer;
        this.headers = headers;
        this.kept = kept;
        this.clock = clock;
        this.explicit = explicit;
    }

    KeyRing ring() {
        return ring;
    }

    /** The longest that our keys signed: of the file, or of another process that has the same key. */
    Optional<Signed> last() {
        return last(kept.latest());
    }

    private Optional<Signed> last(Optional<Kept> published) {
        var trusted = ring.trusted();
        return Stream.concat(file.read(trusted).stream(),
                published.flatMap(found -> found.signedBy(trusted)).stream())
                .max((one, other) -> Long.compare(one.size(), other.size()));
    }

    /** How it stands, without reading the log. */
    Standing look() {
        // Asked once: what another process publishes between two looks would seem to be of another key.
        var published = kept.latest();
        var last = last(published);
        if (last.isPresent()) {
            return last.get().size() > headers.size() ? Standing.SHORTER : Standing.SOUND;
        }
        return published.isPresent() && !explicit ? Standing.ELSEWHERE : Standing.SOUND;
    }

    Signed sign() {
        if (!kept.acquire(me, clock.instant(), LEASE)) {
            throw new SigningRefused(Why.SIGNED_BY_ANOTHER_PROCESS);
        }
        try {
            var signed = signer.after(last());
            // In this order: what somebody has seen must be remembered here, also after a crash in between.
            file.write(signed, ring.trusted());
            kept.keep(signed, ring.verifiers());
            return signed;
        } finally {
            kept.release(me);
        }
    }
}
