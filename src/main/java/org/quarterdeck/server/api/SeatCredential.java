package org.quarterdeck.server.api;

/**
 * Who calls, as the room knows them again.
 *
 * @param token what their cookie holds, and their return ticket: a secret, of which the room keeps only a hash
 * @param seat where they sit
 */
record SeatCredential(String token, int seat) {}
