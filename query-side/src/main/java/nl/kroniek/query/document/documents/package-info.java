/** Links to documents that are kept elsewhere. */
@NullMarked
package nl.kroniek.query.document.documents;

import org.jspecify.annotations.NullMarked;
