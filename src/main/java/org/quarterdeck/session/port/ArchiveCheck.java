package org.quarterdeck.session.port;

/**
 * What a check of the whole archive found where nothing is damaged.
 *
 * @param sessions how many sessions it holds
 */
public record ArchiveCheck(int sessions, long bytes) {}
