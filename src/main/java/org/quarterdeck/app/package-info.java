/** The main class of the program, which reads the command line and starts what it asks for. */
package org.quarterdeck.app;
