/**
 * The outbox in MongoDB and the processor that fills it from the log: the part of mail that knows a database and Axon.
 */
@NullMarked
package nl.kroniek.query.mail.outbox;

import org.jspecify.annotations.NullMarked;
