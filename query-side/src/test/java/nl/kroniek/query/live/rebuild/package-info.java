/** Tests of rebuilding beside the live view: nobody sees half of it, and what somebody planted is found. */
@NullMarked
package nl.kroniek.query.live.rebuild;

import org.jspecify.annotations.NullMarked;
