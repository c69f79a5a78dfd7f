/**
 * Forms that record decisions and revoke them: what is typed becomes a command. Lists and the page of a decision are
 * outside.
 */
@NullMarked
package nl.kroniek.query.web.decision;

import org.jspecify.annotations.NullMarked;
