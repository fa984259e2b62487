package org.quarterdeck.session.port;

/**
 * The result of a check of the whole archive that found no damage.
 *
 * @param sessions how many sessions it holds
 */
public record ArchiveCheck(int sessions, long bytes) {}
