/** The JSON form of answers, shared by the server and the archive. */
package org.quarterdeck.question.json;
