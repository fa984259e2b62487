/** The options of the command line, which the whole of {@code app} reads, and the commands that run without a window. */
package org.quarterdeck.app.cli;
