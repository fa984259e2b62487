package org.quarterdeck.session.state;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session began with and keeps to its end, also over a crash.
 *
 * @param id unique in the archive, sortable by start
 * @param code what guests type to join
 * @param port where phones reach it
 * @param remoteToken what the facilitator's own phone proves itself with
 * @param cut the length in minutes that it runs at, or null for the whole workshop
 * @param rehearsal whether its guests are simulated
 * @param file the workshop file's name, for faults and lists
 * @param text the workshop file's exact text when it went live
 * @param folder where its pictures are
 */
public record SessionStart(String id, Instant startedAt, String title, String code, int port, String remoteToken,
        @Nullable Integer cut, boolean rehearsal, String file, String text, Path folder) {}
