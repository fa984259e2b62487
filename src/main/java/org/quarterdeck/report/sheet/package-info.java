/** Sessions as tables for other programs: CSV and XLSX. */
package org.quarterdeck.report.sheet;
