/** Opens and closes live sessions with their server, settings and workshop, for the command line and the desktop. */
package org.quarterdeck.app.hosting;
