/**
 * Accounts of people who get a role: made in the vault, never in the log. No commands; what they grant are commands.
 */
@NullMarked
package nl.kroniek.command.access.account;

import org.jspecify.annotations.NullMarked;
