/**
 * How pages write: the public commands under {@code /v1}, asked over HTTP in the name of who is signed in. Knows no
 * command by class.
 */
@NullMarked
package nl.kroniek.query.commands;

import org.jspecify.annotations.NullMarked;
