/**
 * The HTTP server of a live session. {@link org.quarterdeck.server.SessionServer} is the entry point, which the app opens
 * together with the session; requests are passed on to the handlers of the subpackages.
 */
package org.quarterdeck.server;
