/**
 * The ports of a session to the outside: archive, journal, other sessions and random numbers. Implemented by the archive
 * and the program.
 */
package org.quarterdeck.session.port;
