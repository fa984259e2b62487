package org.quarterdeck.session.port;

import java.security.SecureRandom;

/** The port to chance. What it decides is written down as an event, so that a replay needs none. */
@FunctionalInterface
public interface RandomSource {

    /** Nobody can guess it. */
    RandomSource REAL = new SecureRandom()::nextLong;

    long next();
}
