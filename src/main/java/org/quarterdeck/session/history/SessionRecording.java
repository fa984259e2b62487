package org.quarterdeck.session.history;

import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.workshop.ParseResult;

/** What was recorded of a session, with its workshop as this program reads its text today. */
public record SessionRecording(Recording recording, ParseResult reading) {}
