/** The author's guide, read inside the program. */
package org.quarterdeck.ui.home.guide;
