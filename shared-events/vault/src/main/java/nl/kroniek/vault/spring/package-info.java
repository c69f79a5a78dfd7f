/**
 * How both sides of Kroniek get the vault and its accounts in Spring. Beans and adapters only; the ports know no
 * Spring.
 */
@NullMarked
package nl.kroniek.vault.spring;

import org.jspecify.annotations.NullMarked;
