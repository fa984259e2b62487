/**
 * The content of a session's report and the ports through which charts and slides are drawn. The subpackages write it as
 * PDF, HTML and spreadsheets; they know no user interface.
 */
package org.quarterdeck.report;
