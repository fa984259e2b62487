package org.quarterdeck.session;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param rev its number in the session, from 1 without gaps
 */
public record Entry(long rev, Instant at, Event event) {}
