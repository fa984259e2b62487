/** Controls, colours, messages and helpers shared by all views. */
package org.quarterdeck.ui.common;
