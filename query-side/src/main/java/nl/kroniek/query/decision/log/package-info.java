/** The decision log: every decision with its state, its number and what replaced it. */
@NullMarked
package nl.kroniek.query.decision.log;

import org.jspecify.annotations.NullMarked;
