/** The team in the review: what others share among the sessions, and the sharing of one's own. */
package org.quarterdeck.ui.review.team;
