package org.quarterdeck.report;

/** Told how far long work is. */
@FunctionalInterface
public interface Progress {

    void done(int steps, int of);
}
