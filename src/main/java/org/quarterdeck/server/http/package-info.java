/** One HTTP request with its reply, its checks and its limits, for all handlers of the server. */
package org.quarterdeck.server.http;
