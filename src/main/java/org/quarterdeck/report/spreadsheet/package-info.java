/** Writes the answers and results of a session as XLSX and CSV, for the export. */
package org.quarterdeck.report.spreadsheet;
