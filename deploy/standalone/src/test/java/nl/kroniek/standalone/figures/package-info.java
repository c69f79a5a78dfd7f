/** What is measured and who may read it, each for itself. */
@NullMarked
package nl.kroniek.standalone.figures;

import org.jspecify.annotations.NullMarked;
