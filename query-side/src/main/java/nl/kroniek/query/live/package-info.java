/** The live views: kept in MongoDB, brought up to date by Axon, read from there. The only place that knows either. */
@NullMarked
package nl.kroniek.query.live;

import org.jspecify.annotations.NullMarked;
