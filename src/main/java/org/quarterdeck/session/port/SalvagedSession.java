package org.quarterdeck.session.port;

/**
 * A session that was found in a damaged archive.
 *
 * @param title its title, or its id if that is lost
 * @param lost the least number of entries of its journal that could not be read
 * @param headless whether what it began with could not be read: its title, its times or its workshop
 */
public record SalvagedSession(String id, String title, int lost, boolean headless) {

    /** Returns whether nothing of it is missing. */
    public boolean whole() {
        return lost == 0 && !headless;
    }
}
