/** The event streams that keep phones and the remote on the newest state, opened by the API. */
package org.quarterdeck.server.stream;
