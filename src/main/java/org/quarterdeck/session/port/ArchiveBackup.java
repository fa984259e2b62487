package org.quarterdeck.session.port;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup of the archive: a whole archive in a file of its own.
 *
 * @param at when it was made
 * @param aside whether it is what was the archive until another backup took its place
 */
public record ArchiveBackup(Path file, Instant at, long bytes, boolean aside) {}
