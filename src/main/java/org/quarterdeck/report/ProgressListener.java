package org.quarterdeck.report;

/** Receives the progress of long work. */
@FunctionalInterface
public interface ProgressListener {

    void done(int steps, int of);
}
