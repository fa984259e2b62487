/** What is said of a session of the past to those who read of it later: words, tables and charts to come, and no look. */
package org.quarterdeck.report.past;
