/**
 * The query side: the entrance of the application and what it is wired from; every view lives in a folder of its
 * feature.
 */
@NullMarked
package nl.kroniek.query;

import org.jspecify.annotations.NullMarked;
