/** Works on the archive's file as a whole: its backups, and looking for damage in it. */
package org.quarterdeck.archive.file;
