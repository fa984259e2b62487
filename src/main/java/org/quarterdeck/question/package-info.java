/**
 * Answers to questions and everything calculated from them: validation, tallies, shifts, tables and captions. Pure; used by
 * sessions, the server, the charts and the reports.
 */
package org.quarterdeck.question;
