package org.quarterdeck.session.past;

import org.quarterdeck.session.Archive.Recording;
import org.quarterdeck.workshop.Reading;

/** What was recorded of a session, with its workshop as this program reads its text today. */
public record Past(Recording recording, Reading reading) {}
