/** The agendas of meetings: what stands on them, what left them, and what was sent. */
@NullMarked
package nl.kroniek.query.agenda.agendas;

import org.jspecify.annotations.NullMarked;
