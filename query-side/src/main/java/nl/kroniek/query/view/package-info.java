/**
 * What a view is, without a database: rows, projections, and how an event reaches them; the same for live, replay and
 * time travel.
 */
@NullMarked
package nl.kroniek.query.view;

import org.jspecify.annotations.NullMarked;
