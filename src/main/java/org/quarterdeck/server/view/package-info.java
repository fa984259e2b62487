/** The JSON of what guests and the facilitator's phone may see of the room, for the API and the event streams. */
package org.quarterdeck.server.view;
