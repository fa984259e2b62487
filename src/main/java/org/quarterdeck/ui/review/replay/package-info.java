/** The replay of a past session: what the room and the facilitator saw, at the pace of the day or faster. */
package org.quarterdeck.ui.review.replay;
