/** The entry point of the program, which checks the version of Java before anything else is loaded. */
package org.quarterdeck;
