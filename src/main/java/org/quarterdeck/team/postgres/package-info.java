/** A team's shared archive in PostgreSQL: its connections, its tables and the words for its failures. */
package org.quarterdeck.team.postgres;
