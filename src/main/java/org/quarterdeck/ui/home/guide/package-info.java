/** The author's guide, read inside the program. The guide's window shows it. */
package org.quarterdeck.ui.home.guide;
