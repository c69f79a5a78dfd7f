package nl.kroniek.access.signin;

import org.jspecify.annotations.Nullable;

/**
 * Somebody tries to sign in.
 *
 * @param accountId of the account with that name; absent when there is none
 * @param name as typed
 * @param address of the client
 */
record Attempt(@Nullable String accountId, String name, String address) {}
