/** Sessions that are over, played again from their recordings: what was asked, what came of it, and what took how long. */
package org.quarterdeck.session.past;
