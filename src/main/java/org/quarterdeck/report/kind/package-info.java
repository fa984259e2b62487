/** The description of each kind of question in documents. */
package org.quarterdeck.report.kind;
