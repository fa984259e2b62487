/** The trainer's reading of a session's texts before a file about it is written, and the choice of the trainer's own data. */
package org.quarterdeck.ui.review.report;
