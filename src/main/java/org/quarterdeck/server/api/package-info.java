/** The handlers of API calls, which turn requests of phones and the remote into commands of the session. */
package org.quarterdeck.server.api;
