package org.quarterdeck.server.api;

/**
 * The credential with which a guest's browser is recognized.
 *
 * @param token the value of the cookie and the ticket: a secret, of which the session keeps only a hash
 * @param seat the guest's seat
 */
record SeatCredential(String token, int seat) {}
