/** The card, the forms and the sent versions of an agenda. */
@NullMarked
package nl.kroniek.query.web.agenda;

import org.jspecify.annotations.NullMarked;
