/** Writes a session's report as one HTML file, for the export. */
package org.quarterdeck.report.html;
