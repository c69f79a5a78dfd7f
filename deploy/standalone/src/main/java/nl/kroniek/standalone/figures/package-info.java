/**
 * What whoever keeps the registry running can measure of it: what is counted, what is left out, and who may read it.
 */
@NullMarked
package nl.kroniek.standalone.figures;

import org.jspecify.annotations.NullMarked;
