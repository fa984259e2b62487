package org.quarterdeck.importer;

/** Follows an import from outside, and ends it. */
public interface ImportMonitor {

    /** Follows nothing and never ends it. */
    ImportMonitor NONE = new ImportMonitor() {

        @Override
        public void progress(int done, int all) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Tells that so many pages or slides are done. */
    void progress(int done, int all);

    boolean cancelled();

    /** Tells the progress and goes on, unless the import is cancelled. */
    default void step(int done, int all) throws ImportException {
        progress(done, all);
        if (cancelled()) {
            throw new ImportException("importing.cancelled");
        }
    }
}
