/** Tests of the live views through Axon's processors and a MongoDB server in memory. */
@NullMarked
package nl.kroniek.query.live;

import org.jspecify.annotations.NullMarked;
