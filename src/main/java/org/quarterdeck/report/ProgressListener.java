package org.quarterdeck.report;

/** Told how far long work is. */
@FunctionalInterface
public interface ProgressListener {

    void done(int steps, int of);
}
