/** The settings of the program: what can be set, and the view to look them up in and change them. */
@org.jspecify.annotations.NullMarked
package org.quarterdeck.ui.home.settings;
