package nl.kroniek.query.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test turns forward, ahead of that of the machine. */
public final class TurningClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    public void turn(Duration further) {
        ahead = ahead.plus(further);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
