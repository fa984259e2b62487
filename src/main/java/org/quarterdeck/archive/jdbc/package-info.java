/** Short ways to run SQL over JDBC. */
package org.quarterdeck.archive.jdbc;
