/** Writes reports, slides and the facilitator's guide as PDF, for the export. */
package org.quarterdeck.report.pdf;
