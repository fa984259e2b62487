/** What was: the sessions of the past, and each question as it was asked, with its chart and its numbers. */
package org.quarterdeck.ui.review;
