package org.quarterdeck.session.port;

import java.security.SecureRandom;

/** The port to random numbers. Drawings are recorded as events, so a replay needs none. */
@FunctionalInterface
public interface RandomSource {

    /** A source that cannot be predicted. */
    RandomSource REAL = new SecureRandom()::nextLong;

    long next();
}
