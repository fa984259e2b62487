package org.quarterdeck.session.event;

import java.time.Instant;

/**
 * A numbered and dated event in the journal.
 *
 * @param rev its number in the session, from 1 without gaps
 */
public record JournalEntry(long rev, Instant at, SessionEvent event) {}
