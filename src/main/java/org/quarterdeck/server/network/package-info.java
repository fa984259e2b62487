/** The port and the addresses of the server, and guards against connections that would block it. */
package org.quarterdeck.server.network;
