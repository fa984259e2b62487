/** What people in the room ask the facilitator at any time, as opposed to the questions of the workshop. */
package org.quarterdeck.session.audience;
