/** Works on the archive's file as a whole: its backups, and the bytes of a damaged one. */
package org.quarterdeck.archive.file;
