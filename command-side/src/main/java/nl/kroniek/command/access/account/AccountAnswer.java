package nl.kroniek.command.access.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrator is told of it.
 *
 * @param created whether it is new; somebody of that name may have been there
 * @param password the one-time password, said this once; absent where none was made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountAnswer(String account, String name, boolean created, @Nullable String password) {}
