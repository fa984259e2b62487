/**
 * Past sessions: their replay from the recording, the questions asked in them, and comparisons with other sessions. Used by
 * the review, the reports and the charts.
 */
package org.quarterdeck.session.history;
