/** The command line, and the one place where the objects of the program are put together, by hand. Nobody knows it. */
package org.quarterdeck.app;
