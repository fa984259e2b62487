/** Serves the static pages of phones and the remote. */
package org.quarterdeck.server.assets;
