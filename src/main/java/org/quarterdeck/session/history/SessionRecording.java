package org.quarterdeck.session.history;

import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.workshop.ParseResult;

/** The recording of a session, with its workshop's text as this version of the program parses it. */
public record SessionRecording(Recording recording, ParseResult reading) {}
