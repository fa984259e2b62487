/** Writes past sessions and workshops to files, for the command line and the desktop. */
package org.quarterdeck.app.export;
