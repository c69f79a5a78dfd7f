/**
 * Who asks, and what they may do: the one answer that both sides use. Principals, roles and route tables may enter; no
 * command, no view and no page.
 */
@NullMarked
package nl.kroniek.access;

import org.jspecify.annotations.NullMarked;
