/** The review of past sessions: each run with its chart and its figures. The desktop program shows it. */
package org.quarterdeck.ui.review;
