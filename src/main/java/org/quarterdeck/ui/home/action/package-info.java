/** The actions of the home screen and the interfaces through which it asks the program to perform them. */
package org.quarterdeck.ui.home.action;
