/** The window that says what is stored, and looks after it: backups, a check for damage, and erased sessions. */
package org.quarterdeck.ui.home.archive;
