package org.quarterdeck.session;

import java.security.SecureRandom;

/** The port to chance. What it decides is written down as an event, so that a replay needs none. */
@FunctionalInterface
public interface Chance {

    /** Nobody can guess it. */
    Chance REAL = new SecureRandom()::nextLong;

    long next();
}
