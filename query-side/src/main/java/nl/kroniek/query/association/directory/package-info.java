/** Who is who: the association, its members, organisations, and persons by sealed name only. */
@NullMarked
package nl.kroniek.query.association.directory;

import org.jspecify.annotations.NullMarked;
