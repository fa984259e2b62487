/** How an answer is written as JSON: the same on the network and in the archive. */
package org.quarterdeck.json;
