/** The guests' page and the facilitator's remote in a real browser, against a real room. */
package org.quarterdeck.room.phone;
