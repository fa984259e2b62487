/** What the trainer decides before a file about a session is written: which texts were read, and what its own data would tell. */
package org.quarterdeck.ui.review.report;
