/** Building a view again beside the live one: who leads, how far it is, and the switch. No page and no address. */
@NullMarked
package nl.kroniek.query.live.rebuild;

import org.jspecify.annotations.NullMarked;
