package org.quarterdeck.ui.home.archive;

import java.nio.file.Path;
import java.util.List;
import org.quarterdeck.session.port.ArchiveBackup;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.privacy.StoredFacts;

/** The requests of the archive's window to the program around it. Each may take a while, so none is made on the screen's thread. */
public interface ArchiveCare {

    /** Returns what the page "What is stored" depends on. */
    StoredFacts stored();

    /** Returns the folder that the archive is in. */
    Path folder();

    /** Returns the backups, the newest first. */
    List<ArchiveBackup> backups() throws ArchiveException;

    /** Makes a backup now. */
    Path backUp() throws ArchiveException;

    /** Puts a backup in the archive's place, once it was checked; what was there is put aside. Refused while a session is live. */
    void restore(ArchiveBackup backup) throws ArchiveException;

    /** Looks for damage in the whole archive and returns what was found in sentences. What is damaged is saved as far as it can be. */
    List<String> check() throws ArchiveException;

    /** Returns the sessions that were erased since the program started. */
    List<Summary> erased();

    /** Brings such a session back. */
    void bringBack(Summary session) throws ArchiveException;
}
