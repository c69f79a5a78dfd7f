/** The view of agendas. */
@NullMarked
package nl.kroniek.query.agenda.agendas;

import org.jspecify.annotations.NullMarked;
