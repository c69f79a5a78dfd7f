package nl.kroniek.command.door;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.log.CommitRefused;
import nl.kroniek.log.HistoryUnreadable;
import nl.kroniek.log.OutcomeUnknown;
import nl.kroniek.log.checkpoint.LogShorterThanCheckpoint;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Tries again when another process wrote to the same thing first, or when two commands wait for each other's things:
 * the rules then decide on what is there now.
 *
 * @param most how often in all
 * @param pause longest pause before the second attempt, in milliseconds; it grows with every attempt
 */
record Attempts(int most, int pause) {

    static Attempts usual() {
        return new Attempts(12, 20);
    }

    Receipt run(Supplier<Receipt> command) {
        for (int attempt = 1;; attempt++) {
            try {
                return command.get();
            } catch (ConcurrencyException | AggregateStreamCreationException
                    | LockAcquisitionFailedException somebodyWasFirst) {
                if (attempt == most) {
                    throw Objection.CHANGED_MEANWHILE.refusal();
                }
                rest(attempt);
            } catch (AggregateNotFoundException unknown) {
                throw Objection.NOT_FOUND.refusal(unknown.getAggregateIdentifier());
            } catch (OutcomeUnknown unknown) {
                throw Objection.OUTCOME_UNKNOWN.refusal();
            } catch (HistoryUnreadable history) {
                throw Objection.HISTORY_UNREADABLE.refusal(history.aggregateId(), history.position());
            } catch (LogShorterThanCheckpoint restored) {
                throw Objection.LOG_SHORTER_THAN_CHECKPOINT.refusal();
            } catch (CommitRefused refused) {
                if (refused.code().equals("busy")) {
                    throw Objection.CHANGED_MEANWHILE.refusal();
                }
                throw refused;
            }
        }
    }

    private void rest(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(pause * attempt) + 1L);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw Objection.CHANGED_MEANWHILE.refusal();
        }
    }
}
